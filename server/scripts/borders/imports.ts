import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** One import (or re-export) of a source file. */
export interface Import {
  /** As written. */
  readonly name: string;
  /** The imported file from the project's folder, for relative imports; undefined for packages. */
  readonly file: string | undefined;
  readonly line: number;
  /** True when only types are imported, so that nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** A source file with what it imports. Paths are relative to the project's folder, with `/`. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** The folders that have borders. */
export const folders = ["app", "db", "server", "shared", "tests"] as const;

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((e) => e.isTypeOnly);
};

const specifierOf = (node: ts.Node): { name: string; typeOnly: boolean } | undefined => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { name: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    if (first && ts.isStringLiteral(first)) return { name: first.text, typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { name: node.argument.literal.text, typeOnly: true };
  }
  return undefined;
};

/** Reads one file's imports from its text. */
export const readSource = (path: string, text: string): Source => {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = specifierOf(node);
    if (found) {
      const bare = found.name.replace(/\?.*$/, "");
      imports.push({
        ...found,
        file: bare.startsWith(".") ? posix.normalize(posix.join(dirname(path), bare)) : undefined,
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, imports, tree };
};

/** Every TypeScript file of the folders that have borders. */
export const readSources = (root: string): readonly Source[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
        .sort()
        .map((path) => readSource(path, readFileSync(join(root, path), "utf8"))),
    );
