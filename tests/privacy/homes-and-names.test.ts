// The same for what a word beside it shows: homes, their telephones, and the names of a family. Names, numbers and addresses are invented.

import { expect, test } from 'vitest';
import { homePhone } from '../../src/privacy/detectors/home-phone.ts';
import { kinName } from '../../src/privacy/detectors/kin-name.ts';
import { labelledName } from '../../src/privacy/detectors/labelled-name.ts';
import { livesAt } from '../../src/privacy/detectors/lives-at.ts';
import { isInHead, tableHead } from '../../src/privacy/table-heads.ts';
import { table } from './marked.ts';

table('telephones of homes', 'home-phone', homePhone, [
  "mum's home number is !«0191 012 3456»; Dad's landline: !«01410123456»; nan's tel. !«020 0123 4567»",
  'home phone !«0191 012 3456»; home_phone: !«0191-012-3456»; Home tel: !«+44 191 012 3456»; home number = !«0044 191 012 3456»',
  'Telephone (home): !«(0191) 012 3456»; tel. at home !«0191 012 3456»; phone (mother) !«0191 012 3456»; mothers phone !«0191 012 3456»',
  'ring Mum on !«0191 012 3456»; call her nan at home on !«0191 012 3456»; next of kin phone !«0191 012 3456»',
  'phone 0191 012 3456; ring the clinic on 0191 012 3456; care home phone 0191 012 3456; her home: 0191 012 3456',
  'home phone 01632 960123; home phone 0191 498 0123; home phone 020 7946 0123; home phone 07911 123456; home phone 0300 123 4567',
  'home phone 0191 012 34567; home phone 0191 012 3456.5; home phone A0191 012 3456',
]);

table('homes without their postcode', 'home-address', livesAt, [
  'Amy Frost of !«12 Mill Road»; Amy Frost, aged 7, lives at !«12 Mill Road»; Amy Frost (7) from !«3 Quay Street»; Amy of 12 Mill Road',
  'lives at !«12 Mill Road» with; lived in !«Flat 3, 12 Mill Road»; residing at !«3/2, 14 Castle Wynd»; she is staying at !«12 Westgate»',
  'The Frost family, !«3 Quay Street»; The team moved to 14 Wharf Lane; the clinic at 3 Mill Road',
  "home address: !«12 Fell Side»; mother's address is !«12 Fell Side»; Address of the child - !«Apartment 20, Block C, 16 Fell Side»",
  'the home address is asked for; home address: 12 forms; the address is 12 Fell Side',
  "home postcode !«FM1 2AB»; the family's postcode is !«FM1 2AB»; postcode of the family !«fm1 2ab»; lives near !«FM1 2AB»",
  'postcode FM1 2AB; the office is in FM1 2AB; home postcode FM1',
]);

table('names by kinship', 'child-name', kinName, [
  'a boy called !«Ola»; dad is called !«Gary Frost»; a girl known as !«Ola»; a child called Child A; a team called Riverside',
  'toddler !«Ola» was asleep; baby !«Frost»; unborn baby !«Frost» and the plan; toddler Groups; pupil Premium Plus',
  'her children, !«Ola» and !«Janek»; the children are !«Ola», Ida and !«Janek» were; the children, England and Wales',
  'the mother of !«Ola» rang; sibling of !«Ola»; mother of all; Sisters of Mercy',
  'client !«Gary Frost» missed; father is !«Gary Frost»; the mother (!«Jo Frost») drinks; her partner !«Dean Frost» uses; their partner Safe Harbour rings',
  'stepfather !«Gary Frost» was; patient !«Jo Frost»; client Riverside was seen; patient Safeguarding Lead',
  "!«Jo Frost» (mother); !«Jo Frost», the children's mother,; !«Jo Frost», mother of three; Riverside (mother); Ms A (mother)",
  'Mr and Mrs !«Frost» came; Mrs !«Frost», the mother; Mr and Mrs A; Mrs Frost, the chair',
  'the !«Frost» family was visited; the !«Frost» siblings; the Polish family was told; the Eden family hub; the Northmere family support',
  "!«Hope» lives with her grandmother; !«Ola» was taken into care; !«Ola»'s foster carer; !«Ola», her eldest, was",
  'Everyone lives with her grandmother; Whoever lives with her mother; a child was taken into care; Sometimes, her eldest, came',
  '!«Ola» turned 7 last week; !«Ola» and siblings; Peers and siblings; Ola turned 70 last week; !«Jo Frost» will be 4 in May; Places will be 4 in May',
  "!«Amy Frost» DOB 2016; !«Ola» (born 2019); Baby !«Frost» was born; Baby Steps is; !«JANEK»'s foster home; LAC's foster home",
  '!«Ola Frost», 8, told the nurse; Marcus, 8, told the nurse; Marcus Frost, 18, told the nurse',
]);

table('names by their label', 'child-name', labelledName, [
  "Child's name: !«Ola»; Name of child = !«Ola Frost»; child_name: !«Ola»; Surname: !«van Dijk»; the mother's name is !«Jo Frost»; Names of parents | !«Jo Frost»",
  "Child's name: Date of birth; Child's name: not told; Child's name: Unknown; Child's name (initials): A.B.; Family name of the drug: Opioids",
  "Child's name: !«Ola» Date of birth; Child's name !«Ola Frost»; Child's name Ethnicity; Child's name: Leave empty",
  'Child: !«Ola»; sibling: !«Ola»; family: !«Frost»; Child: Unborn; child - Ola',
  'Mother: !«Jo Frost»; Dad is !«Gary Frost»; Mother | !«Jo Frost»; Parent | Turning Point; Mother: Ola; Father: Community Midwife; The partner: Safe Harbour',
]);

test('a head counts for the cells of its column, and for no other', () => {
  const text = '\nWho may ask.\n| A | Name | | --- | --- | | x | y | | z | w |\nAfter it.';
  const at = (sign: string): number => text.indexOf(` ${sign} |`) + 1;
  expect([at('x'), at('y'), at('z'), at('w')].map((one) => tableHead(text, one))).toEqual(['A', 'Name', 'A', 'Name']);
  expect([at('A'), at('Name'), text.indexOf('Who'), text.indexOf('After')].map((one) => tableHead(text, one))).toEqual(['', '', '', '']);
  expect([at('A'), at('Name'), at('x'), text.indexOf('Who')].map((one) => isInHead(text, one))).toEqual([true, true, false, false]);
  expect(tableHead('no | table | at all', 4)).toBe('');
});
