import type { Chance } from "../chance.ts";

const firstNames =
  "Amina Bryony Callum Deepa Elroy Femi Grace Hamza Ines Joyce Kwame Leila Maureen Nadia Olu Priya Rashid Sinead Tomasz Uma Victor Wei Yusuf Zainab Agnes Bilal Carmel Desmond Esther Faisal Gloria Hannah Ibrahim Jocelyn Kasia Lorna Mehmet Nuala Oscar Parveen Ruairi Shanice Terence Ursula Valentina Winston Xanthe Yolanda Zahra Arthur Blessing Colin Dionne Eamon Farah Gordon Harpreet Isobel Jamal Kirsty Latoya Mairi Nathaniel Oonagh Patrick Rosamund Sanjay Temi Angharad Marek Chidi Moira Samir Ailsa Dermot Halima Kevin Ngozi".split(
    " ",
  );
const lastNames =
  "Adeyemi Barrowclough Chaudhry Dempster Eze Farrant Gill Hussain Iqbal Jankowski Kaur Lindqvist McAllister Nwosu Okafor Patel Quarshie Rahman Sandhu Threlfall Uddin Varga Whitlock Yeboah Zielinski Ashworth Begum Campbell Devlin Edwards Fofana Gallagher Haddad Ismail Johal Khan Lam Mensah Nolan Osei Pritchard Rooney Sesay Tran Umunna Vickers Wong Abdi Boateng Clegg Dhillon Entwistle Forsyth Greenidge Holroyd Kiernan Latif Murphy Njoroge Ogden Penhaligon Robson Salim Tulloch Walcott Yilmaz Bains Crawshaw Duffy Hosseini Kowalczyk Mbeki Sinclair Trewin".split(
    " ",
  );
const welshFirstNames =
  "Gwenllian Rhodri Mared Ifan Eleri Dafydd Lowri Gethin Nia Owain Sioned Aled Heledd Trystan Manon Iolo Efa Geraint Ffion Emrys".split(
    " ",
  );
const welshLastNames = "Prydderch Llewelyn Morgan Cadwaladr Parri Bebb Gruffudd Vaughan Rowlands Pugh Tudur Ellis Jenkins Maddox".split(
  " ",
);

/** Somebody invented. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "cy";
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, ".");

/** Invents people, none twice: names from many backgrounds, in Welsh-speaking groups mostly Welsh ones. */
export function inventPeople(chance: Chance): (language: "en" | "cy") => DemoPerson {
  const taken = new Set<string>();
  return (language) => {
    const welsh = language === "cy" && chance.below(5) > 0;
    for (let tries = 0; ; tries += 1) {
      const first = chance.pick(welsh ? welshFirstNames : firstNames);
      const last = chance.pick(welsh && tries < 200 ? welshLastNames : lastNames);
      const name = `${first} ${last}`;
      if (taken.has(name) && tries < 2_000) continue;
      taken.add(name);
      // Every name is taken in a very large assembly; the address still tells people apart.
      const number = tries < 2_000 ? "" : `.${taken.size}.${chance.below(1_000_000)}`;
      return { name, email: `${plain(name)}${number}@groups.example`, language };
    }
  };
}

/** The people of the desk. Those that are `simulated` act by themselves; the others wait for whoever opens their link. */
export const deskPeople = {
  administrator: { name: "Ruth Calloway", email: "administrator@assembly.example", language: "en" },
  facilitator: { name: "Morag Tennant", email: "facilitator@assembly.example", language: "en" },
  secretariat: { name: "Idris Okonjo", email: "secretariat@assembly.example", language: "en" },
  planTeam: { name: "Bethan Achebe", email: "plan-team@assembly.example", language: "en" },
  committee: { name: "Leonard Asante", email: "committee@assembly.example", language: "en" },
  simulatedFacilitator: { name: "Carys Donnelly", email: "simulated-facilitator@assembly.example", language: "en" },
  simulatedSecretariat: { name: "Gareth Mistry", email: "simulated-secretariat@assembly.example", language: "en" },
} as const satisfies { readonly [role: string]: DemoPerson };

/** Two delegates whose seats nobody simulates: one for each language. */
export const seatsForPeople = {
  en: { name: "Alex Merriweather", email: "delegate@groups.example", language: "en" },
  cy: { name: "Siân Prydderch", email: "cynrychiolydd@groups.example", language: "cy" },
} as const satisfies { readonly [language: string]: DemoPerson };
