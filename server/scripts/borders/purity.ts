import ts from "typescript";
import type { Source } from "./imports.ts";
import { type Broken, isTest } from "./rules.ts";

const worlds = new Set(["process", "console", "performance", "globalThis", "fetch", "setTimeout", "setInterval", "crypto"]);
const calls = new Set(["Date.now", "Math.random"]);

const isOwnName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) return parent.name === node;
  return ts.isTypeNode(parent) || ts.isParameter(parent) || ts.isImportSpecifier(parent) || ts.isVariableDeclaration(parent);
};

const impurity = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && calls.has(node.getText())) return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()";
  if (ts.isIdentifier(node) && worlds.has(node.text) && !isOwnName(node)) return node.text;
  return undefined;
};

/** The rules know no clock, chance, environment or console: `Facts` bring them in. Looks at code only, never at comments or texts. */
export const impureRules = (sources: readonly Source[]): readonly Broken[] =>
  sources
    .filter(({ path }) => path.startsWith("shared/") && !isTest(path))
    .flatMap(({ path, tree }) => {
      const found: Broken[] = [];
      const visit = (node: ts.Node): void => {
        const what = impurity(node);
        if (what)
          found.push({
            path,
            line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
            rule: `shared/ is pure and may not use ${what}`,
          });
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    });
