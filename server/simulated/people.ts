import type { Chance } from "./chance.ts";

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
export interface InventedPerson {
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "cy";
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, ".");

/** Invents people, none twice: names from many backgrounds, in Welsh-speaking groups mostly Welsh ones. */
export function inventPeople(chance: Chance): (language: "en" | "cy") => InventedPerson {
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
