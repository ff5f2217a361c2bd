import type { StructElement } from '../read/structure';
import type { Rule } from '../rule';
import { eachElement } from './content-and-tree';

const typesIn = ({ kids }: StructElement): (string | null)[] => kids.map(({ standard }) => standard);

const within = (id: string, type: string, parents: readonly string[]): Rule =>
  eachElement(
    id,
    `${type} stands in ${parents.join(', ')}.`,
    ({ standard, parent }) => standard !== type || parents.includes(parent?.standard ?? ''),
  );

const holds = (id: string, type: string, kids: readonly string[]): Rule =>
  eachElement(
    id,
    `${type} holds only ${kids.join(', ')}.`,
    (element) => element.standard !== type || typesIn(element).every((kid) => kids.includes(kid ?? '')),
  );

const atMostOne = (id: string, type: string, kid: string): Rule =>
  eachElement(
    id,
    `${type} holds no more than one ${kid}.`,
    (element) => element.standard !== type || typesIn(element).filter((one) => one === kid).length <= 1,
  );

const withBody = (id: string, kid: string): Rule =>
  eachElement(id, `A table with ${kid} has TBody too.`, (element) => {
    const types = typesIn(element);
    return element.standard !== 'Table' || !types.includes(kid) || types.includes('TBody');
  });

const captionFirst = (id: string, type: string): Rule =>
  eachElement(
    id,
    `A caption stands first in ${type}.`,
    (element) => element.standard !== type || !typesIn(element).slice(1).includes('Caption'),
  );

/** Clause 7.2 on which elements hold which. */
export const NESTING: readonly Rule[] = [
  holds('7.2-3', 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
  within('7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
  within('7.2-5', 'THead', ['Table']),
  within('7.2-6', 'TBody', ['Table']),
  within('7.2-7', 'TFoot', ['Table']),
  within('7.2-8', 'TH', ['TR']),
  within('7.2-9', 'TD', ['TR']),
  holds('7.2-10', 'TR', ['TH', 'TD']),
  atMostOne('7.2-11', 'Table', 'THead'),
  atMostOne('7.2-12', 'Table', 'TFoot'),
  withBody('7.2-13', 'TFoot'),
  withBody('7.2-14', 'THead'),
  eachElement('7.2-16', 'A caption stands first or last in Table.', (element) => {
    return element.standard !== 'Table' || !typesIn(element).slice(1, -1).includes('Caption');
  }),
  within('7.2-17', 'LI', ['L']),
  within('7.2-18', 'LBody', ['LI']),
  holds('7.2-19', 'L', ['L', 'LI', 'Caption']),
  holds('7.2-20', 'LI', ['Lbl', 'LBody']),
  within('7.2-26', 'TOCI', ['TOC']),
  holds('7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption']),
  captionFirst('7.2-28', 'TOC'),
  holds('7.2-36', 'THead', ['TR']),
  holds('7.2-37', 'TBody', ['TR']),
  holds('7.2-38', 'TFoot', ['TR']),
  atMostOne('7.2-39', 'Table', 'Caption'),
  captionFirst('7.2-40', 'L'),
];
