// What each detector takes and what it leaves, at the edges: `«…»` marks the stretch that is found, `!` before it a warning and `?` advice.
// Names, numbers and addresses are invented, or of ranges that are kept for examples.

import { expect, test } from 'vitest';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { birthDate } from '../../src/privacy/detectors/birth-date.ts';
import { caseReference } from '../../src/privacy/detectors/case-reference.ts';
import { childName } from '../../src/privacy/detectors/child-name.ts';
import { email } from '../../src/privacy/detectors/email.ts';
import { homeAddress } from '../../src/privacy/detectors/home-address.ts';
import { mobile } from '../../src/privacy/detectors/mobile.ts';
import { nationalInsurance } from '../../src/privacy/detectors/national-insurance.ts';
import { pupilNumber } from '../../src/privacy/detectors/pupil-number.ts';
import { tenDigitNumbers } from '../../src/privacy/detectors/ten-digit-numbers.ts';
import type { Detector, Hit } from '../../src/privacy/hit.ts';
import { sightings } from '../../src/privacy/scan.ts';
import { table } from './marked.ts';

const only =
  (kind: Hit['kind']): Detector =>
  (text) =>
    [...tenDigitNumbers(text)].filter((hit) => hit.kind === kind);

table('NHS numbers', undefined, only('nhs-number'), [
  'see «943 476 5919» now',
  'see «943-476-5919», «401 - 023 - 2137» and «4010232137»',
  '«4010232137»',
  'two: «401 023 2137» «943 476 5919»',
  'see «943.476.5919» and «943/476/5919»',
  'the sum 9434765918',
  'one digit more 94347659191 or before 19434765919',
  'spread over 943  476  5919',
  'letters behind 9434765919a or 9434765919A',
  'a decimal 9434765919.5 or 9434765919,5 but NHS «9434765919». The end.',
  'after a sign: £9434765919 $9434765919 €9434765919 +9434765919',
  'after a comma 1,943 476 5919 and 1.943 476 5919',
  'nhs number «0123456789», patient no «0123456789», patient id «0123456789», nhsn «0123456789»',
  "patient's number «0123456789»; patient's ref «0123456789»",
  'NHS identifier «0123456789» or NHS-ref «0123456789» or nhs nos «0123456789»',
  'nhs 0123456789 only, where a nought begins it',
  'our patients are «8501234567»; the guests who stay for longer than that are 8501234567',
  '«6123456784» «7123456785» «3123456781» «4123456782»',
  'but 5123456783 and 8501234567 have no word near',
  'ten equal digits 4444444444 or nhs number 0000000000',
  'ISBN 401 023 2137, tel: «4010232137», invoice 4010232137',
  'tel 041 102 3217; the fax of the ward is 041 102 3217',
  'see «041 102 3217»; nhs no «041 102 3217»',
  'order 401 023 2137; call «401 023 2137»',
  'the fax is then «4010232137»',
  'a barcode of more than twenty letters before it: «4010232137»',
  'charity no 12 is «4010232137»',
  'patient no, call «4010232137»',
  'hash ab4010232137 but ab-«4010232137» and x «4010232137» y',
  'nhs«4010232137» nhsno«4010232137» num«4010232137» number«4010232137» no«4010232137»',
  'benno4010232137 is a longer sign',
  'the word stands behind: «8501234567» nhs',
  'on another line of words\n8501234567\nnhs',
  'the nhs\n8501234567',
  'year 2024 «943 476 5919»',
  '2024-«943 476 5919» is longer',
  'our patient is «8501234567»',
  'nhsno «0123456789»; patientno «0123456789»; nhs-id «0123456789»',
  'nhs abc4010232137',
  'see 4010 232 137',
]);

test('an NHS number of the range for tests says so', () => {
  const note = 'of the range that is kept for tests';
  expect([...tenDigitNumbers('see 9990123451')]).toEqual([]);
  expect([...tenDigitNumbers('nhs 9990123403')]).toEqual([{ kind: 'nhs-number', level: 'warning', start: 4, end: 14, note }]);
});

table('CHI numbers', undefined, only('chi'), [
  'CHI «0101991234» and chi: «3112991234»',
  'Community Health Index «0101991234»',
  '«0101991234» is the CHI',
  '«010199 1234» has the form',
  '«010199-1234» and «010199 - 1234»',
  '010199 1234 56 goes on; 010199 1234 5 and 010199 1234- 5 too; «010199 1234» (5)',
  '0101991234 says nothing',
  'chi 0001991234 chi 0100991234 chi 0113991234 chi 3201991234',
  'chi «2902991234» chi 3002991234 chi «3001991234» chi «3101991234»',
  'chi «3004991234» chi 3104991234 chi 3106991234 chi 3109991234 chi 3111991234',
  'chi «3103991234» chi «3105991234» chi «3107991234» chi «3108991234» chi «3110991234» chi «3112991234»',
  'chi «0112991234»',
  '010199 1234-56 goes on',
]);

table('Health and Care numbers', undefined, only('hc-number'), [
  'H&C number «5123456783», hcn «5123456783», HSC «5123456783»',
  'h & c «5123456783», h and c «5123456783», H+C «5123456783»',
  'health and care number «5123456783»; health and social care no «5123456783»; health & care id «5123456783»',
  'health and care 5123456783',
  'the hcn was 5123456784',
  '«3212345675» «3912345678» of the range, 3212345675 is not of the nhs',
  '3112345673 is below it',
  'h & c «5123456783»; h&c «5123456783»; h and c «5123456783»; h+c «5123456783»',
]);

table('National Insurance numbers', 'national-insurance', nationalInsurance, [
  '«AB123456C» «ab123456c» «AB 12 34 56 C» «AB-12-34-56-C» «AB.12.34.56.D»',
  '«A B 123456 A»',
  'AB123456E AB12345C AB1234567C XAB123456C AB123456CX 1AB123456C AB123456C1',
  'BG123456A GB123456A KN123456A NK123456A NT123456A TN123456A ZZ123456A',
  'but «TB123456A» «NB123456A» «KB123456A» «ZB123456A»',
  'DB123456A FB123456A IB123456A QB123456A UB123456A VB123456A AD123456A AO123456A AQ123456A',
  '?«QQ123456C» and ?«qq 12 34 56 A»',
  'we gave we 250000 a year, as 250000 a month, He 123456 a day',
  'his national insurance is «as 250000 a»',
  'the ni «as 250000 a», nino «as 250000 a»',
  '«WE 250000 a» «as250000 a» «as 250000a» «as 250000 b» «AS 250000 A»',
  'at last «ag 250000 a»',
  'not of one word: xas 250000 a',
  'B G 123456 A is never given; B-G-123456-A',
]);

table('pupil numbers', 'upn', pupilNumber, [
  '«A123456789012» has another letter',
  '«T801000019010» «V80100001901K» «G80100001901B» «C000000000009» «v80100001901k»',
  'B123456789012 T801000019011 V80100001901L',
  '«A 1234 5678 9012», «A-123-456-789-012», «A.123456789012»',
  'A  123456789012, A12345678901, A1234567890123, XA123456789012, A123456789012X, 1A123456789012',
  'a total of a 123456789012 rows',
  'the upn is «a 123456789012», the pupil «a 123456789012»',
  '«A 123456789012» «a123456789012» «a-123456789012»',
  'ia 123456789012',
]);

table('mobile numbers', 'mobile', mobile, [
  '«07123 456789» «07123456789» «0 7123 456 789» (0)7123 456789',
  '«(07123) 456789» «07123-456-789» «07123.456.789»',
  '«+44 7123 456789» «+447123456789» «0044 7123 456789» «00 44 7123 456789» «44 7123 456789» «(+44) 7123 456789»',
  '«+44 (0) 7123 456789» «+44(0)7123456789» «(44) 7123 456789» «+ 44 7123 456789» «+44-7123-456789»',
  '«+44 07123 456789»',
  '«07624 123456» on the Isle of Man; 07600 123456, 07012 345678, 07623 123456 and 06123 456789 are none',
  '«07111 111111» «07211 111111» «07311 111111» «07411 111111» «07511 111111» «07711 111111» «07811 111111» «07911 111111»',
  '?«07700 900123» ?«+44 7700 900999» but «07700 901000»',
  '071234567890 0712345678 a07123456789 107123456789 1-07123456789 1.07123456789 1/07123456789 07123456789.5 07123456789,5',
  '«07123456789». «07123456789», «07123456789»a',
  '07123    456789',
  '«07177 009001»',
]);

test('a mobile number of a film says so', () => {
  expect([...mobile('07700 900123')]).toEqual([{ kind: 'mobile', level: 'advice', start: 0, end: 12, note: 'of the range that is kept for plays and films' }]);
  expect([...mobile('07123 456789')]).toEqual([{ kind: 'mobile', level: 'error', start: 0, end: 12 }]);
});

test('a National Insurance number of nobody says so', () => {
  expect([...nationalInsurance('QQ123456C')]).toEqual([
    { kind: 'national-insurance', level: 'advice', start: 0, end: 9, note: 'of a form that belongs to nobody' },
  ]);
  expect([...nationalInsurance('AB123456C')]).toEqual([{ kind: 'national-insurance', level: 'error', start: 0, end: 9 }]);
});

table('references of cases', 'case-reference', caseReference, [
  'case !«123456» case: !«1234567890» Case #!«123456» case (!«123456») case=!«123456» case|!«123456» case-!«123456»',
  'case 12345 case 12345678901 case 123456,7 case 123456,78',
  'LAC !«123456» cla !«123456» Liquidlogic !«123456» liquid logic !«123456» mosaic !«123456» lcs !«123456» carefirst !«123456» eclipse !«123456»',
  'child ref !«123456» client no. !«123456» person id !«123456» service user number !«123456» pupil file !«123456» family record !«123456»',
  "child's ref !«123456»; client reference is !«123456»; person nr was !«123456»; case urn: !«123456»; social care id !«123456»",
  'child case number !«123456»',
  'child case_no !«123456» person-id !«123456» child_id !«123456»',
  'rio ref !«AB-123456» systm one no !«A123456» system one id !«ABCD/123456» halo id !«ABC 123456»',
  'case !«12 34 56» case !«12-34-56» case !«12/34/56»',
  'child 123456, person 123456, briefcase 123456, police 123456',
  'police ref !«123456» crime no !«123456» incident number !«123456» occurrence id !«123456» custody record !«123456» cad urn !«123456»',
  'police log ref !«123456» police report no. !«123456» niche crime id: !«123456» vpd case ref !«123456»',
  'crimes no 123456',
  'case 2024-11-28 and case 2024/1/8 and case 28/11/2024 and case 8-1-2024 and case 28 11 2024 are days',
  'case !«2024-11-281»',
  'a case whose number stands more than a few words away is 123456',
  'child ref among 123456',
  'case   !«123456»',
  'case !«1234567» and, further on, case !«7654321»',
  'case !«12024-11-28»',
  'case !«128/11/2024»',
  'case !«28/11/20241»',
]);

table('dates of birth', 'date-of-birth', birthDate, [
  'born «04/07/2015» born: «4 July 2015» born on «2015-07-04» (born «July 4, 2015»)',
  "DOB «04.07.15» d.o.b. «4-7-2015» D. O. B. «4 7 2015» dob: «4th of July 2015» dob «4 Jul '15»",
  'date of birth «04/07/2015»; date-of-birth: «04/07/2015»; date_of_birth = «04/07/2015»; birth date «1 Sept 2015»; birthday «2 Mar 2015»; date born «3 Dec 2015»',
  'birth_date «04/07/2015» birth-day «04/07/2015» birthdate «04/07/2015»',
  'born «1 January 2015» born «1 February 2015» born «1 March 2015» born «1 April 2015» born «1 May 2015» born «1 June 2015»',
  'born «1 August 2015» born «1st September 2015» born «2nd October 2015» born «3rd November 2015» born «1 Nov. 2015»',
  'born «2015.7.4» born «2015 - 07 - 04» born «1-Aug-15»',
  'born after 04/07/2015, born before 4 July 2015, born on or after 1 September 2008.',
  'All born since 1 May 2020 and all born between 1 May 2020 and now',
  'born or after 04/07/2015; born by 04/07/2015; born in or 04/07/2015; born outside 04/07/2015; born until 04/07/2015',
  'born in a year before 04/07/2015; born, since 04/07/2015; born as the Act of 4 July 2015; born, in force 04/07/2015',
  'stillborn 04/07/2015, reborn 04/07/2015, newborns 04/07/2015, airborne 04/07/2015',
  'D.O.B........«04/07/2015»; DOB - «040715»; DOB: «040715»; dob 340715; born 040715; dyddiad geni: «04/07/2015»; Amy Marsh, b. «04/07/2015»',
  '| Name | DoB | Seen | | --- | --- | --- | | Child A | «04/07/2015» | 05/07/2026 | | Child B | «06/07/2015» | 07/07/2026 |',
  '| Stage | Review | | --- | --- | | Birth | 04/07/2026 |',
  'Before, 01/01/2026.\n| A | Born | B | | :-- | --- | --- | | 01/07/2015 | «04/07/2015» | 05/07/2015 |\nAfter, 06/07/2015',
  '| DoB | | --- | | «04/07/2015» | | «05/07/2015» |',
  '| DoB | a cell that is longer than what may stand between | no rule | 04/07/2015 |',
  'Amy Marsh, 34, came on «4 July 2015»',
  'Mill Lane, 34, opens on 4 July 2026',
  'born. 04/07/2015; born; 04/07/2015\nborn\n04/07/2015',
  'born in the town of their aunt on 04/07/2015',
  'born in Fenmarsh on «04/07/2015»',
  '«04/07/2015» born, «04/07/2015» is the date of birth, «04/07/2015» is his birthday, «4 July 2015»: dob',
  '«04/07/2015» (dob) and «04/07/2015» as date of birth and «04/07/2015» is her birth date',
  '04/07/2015 born on. 04/07/2015 born in. 04/07/2015 birthday to. 04/07/2015 born before.',
  'the date 04/07/2015 alone, and birth alone',
  'born 104/07/2015',
  'born «04/07/2015» and again born «05/07/2015»',
  'Amy Marsh, aged 7, came on «4 July 2015» and «5 July 2015».',
  'Amy (aged 7) since «04/07/2015»; Amy, 7 years old, of «04/07/2015»; Amy was 7 years-old, «04/07/2015»',
  'Amy, aged 7, came. The date 04/07/2015 is another sentence.',
  'Amy, aged 7, came! The date 04/07/2015 is too.\nAnd 05/07/2015.',
  'Amy, aged 7,\n04/07/2015',
  'Amy, aged 7, came. the date «04/07/2015» goes on',
  `Amy, aged 7, ${'came and '.repeat(20)}04/07/2015`,
  'Amy, 7, came on 04/07/2015',
  'she, aged 7, came on 04/07/2015',
  'DOB «04/07/2015»; d.o.b. «04/07/2015»; D. O. B. «04/07/2015»; d o b «04/07/2015»; D.OB «04/07/2015»',
  'Amy, age 7, came on «04/07/2015»; Amy, 1 year old, came on «04/07/2015»; Amy (7 years-old), since «04/07/2015»',
  'Amy, 7, came on 04/07/2015. Somebody was aged 5.',
]);

table('names of children', 'child-name', childName, [
  '!«Amy», aged 7, and !«Liam Marsh» (age 9) and !«Zofia» is aged 11 and !«Rosie» was just aged 3',
  '!«Amy Jane Marsh», 7 years old; !«Liam» (9 years old); !«Isla», 6 months old; !«Jack», 2-year-old; !«Kofi» is a 5-year-old; !«Chloé», 7 years of age; !«Ewan», 3 weeks of age',
  "!«AMY MARSH» (AGED 9); !«AMY-JANE O'MARSH», AGE 12; !«AMY MARSH» AGED 9",
  'CHILDREN FROM AGED 9; AMY MARSH AGED; AMY, AGED 9; xAMY MARSH, AGED 9; Amy MARSH, AGED 9; AMY MARSH, AGED nine; ANY CHILD AGED 9',
  '!«Amy», aged eleven; !«Amy», aged sixteen; Brook, aged 16 to 25; Brook, aged 16-25; Brook, aged 10 and over; Brook (aged 16+); Brook, aged 9 or 10',
  'the 7 year old !«Amy Marsh» and the 14-year-old !«Liam»',
  'aged 7 and 14 years old, Child A, aged 7, A.B., aged 7, MASH, aged 7, The Child, aged 7',
  '!«Amy», year 3; !«Amy» is in Year 3; !«Liam» (P4); !«Isla», class 5; !«Jack» is in Reception; !«Priya» goes into yr 7; !«Freya» from the nursery class; !«Kofi» in S2',
  'Amy, years 3; Amy, P8; Amy, S7x',
  "!«Amy» attends Fenmarsh Primary and !«Liam Marsh» goes to the Northmere High School; !«Isla» is at St Mary's Academy; !«Ewan», a pupil at Old Mill Infants",
  '!«Amy» joined Fenmarsh College; !«Amy» has a place at Fenmarsh Community; !«Amy» of Fenmarsh Pre-School; !«Amy» was at Mill Playgroup; !«Amy» has started at Mill Nursery',
  'Staff attend Fenmarsh School. Amy likes Fenmarsh Primary.',
  "!«Amy»'s brother, !«Liam»'s older sister, !«Chris»' twin, !«Amy Marsh»'s half-brother, !«Amy»'s youngest daughters, !«Amy»’s little step-son",
  "The Service's son; Her's sister; Amy's brotherhood",
  'her brother !«Liam» and sister, !«Isla Marsh», sons are !«Jack», daughter named !«Freya», sibling: !«Harvey», twin is called !«Iona»',
  "the brother Marsh's Act; stepbrother Jack",
  '!«Amy», his sister, !«Liam» is her brother, !«Jack» was the older twin, !«Isla» is a daughter',
  'Monday, her sister. Parent is the son.',
  'The !«Amy» is aged 7',
  `!«Amy», aged 7. ${'Some words without anything. '.repeat(30)} !«Liam», aged 9.`,
  `${'Some words without anything. '.repeat(30)} !«Liam», aged 9. ${'More words. '.repeat(60)}`,
  'Amy Lead, aged 7',
  'Everybody, aged 7; Six, aged 7; Sister, aged 7; Officer, aged 7; Midwife, aged 7; Council, aged 7; Section, aged 7; Group, aged 7; Monday, aged 7; Scotland, aged 7; Often, aged 7; Information, aged 7; Caseload, aged 7; Refer, aged 7; Risk, aged 7',
  "Child-Minder, aged 7; Mother's, aged 7; Carers', aged 7; Those-All, aged 7",
  '!«Amy», age 7; !«Amy», 1 year old; a 1-year-olds !«Amy»',
  '!«Amy», yr 3; !«Amy», form 3; !«Amy», class3; !«Amy», primary 3; !«Amy», secondary-3; !«Amy», S1; !«Amy», P7; Amy, X1; !«Amy» in Reception; !«Amy» in reception class',
  "!«Amy»'s twins; !«Amy»'s twin; daughters !«Amy»; daughter !«Amy»",
  '!«Amy» at Mill Infant; !«Amy» at Mill Infants; !«Amy» at Mill High; !«Amy» at Mill Grammar; !«Amy» at Mill Junior; !«Amy» at Mill Secondary',
]);

table('home addresses', 'home-address', homeAddress, [
  'lives at «12 Mill Road, Fenmarsh, FM1 2AB» now',
  'at «Rose Cottage, Mill Lane, Fenmarsh, FM1 2AB» now',
  '«The Old Manse, Kirk Road FM1 2AB»',
  'Rose Cottage, mill lane, FM1 2AB',
  'Cottage, Mill Lane, FM1 2AB',
  'Old Farm, Mill Lane and «New Farm, High Street, FM1 2AB»',
  'Oak Farm, Fenmarsh, FM1 2AB',
  'Flat 3, 14 mill Road, FM1 2AB',
  '«flat 3, 14 mill road, fm1 2ab»',
  '«Apt 3 14 Mill Road, FM1 2AB»',
  'the room 3, 14 open fields, FM1 2AB',
  '«Flat 2, 14 Mill Road FM1 2AB», «flat 2a, 14 Mill Road, FM12AB», «Unit 3 14 Mill Rd., FM1-2AB»',
  '«No. 7 High Street, SW1A 0AA»; «number 9, The Green, GIR 0AA»',
  '«12a Upper Mill Lane, FM1 2AB» and «12 - 14 Old Mill Court, FM1 2AB» and «12/3 Castle Wynd, EH1 2AB»',
  "«5 St Mary's Terrace, BT1 2AB»",
  '«12 mill road, fm1 2ab» and «12 MILL ROAD, FM1 2AB»',
  'we walk 12 miles by road to FM1 2AB',
  'open the «12 mill road at fm1 2ab»',
  'the office is in FM1 2AB',
  '12 Mill Road and no code; 12 Mill Road, FM1 2CI',
  'XFM1 2AB, 12 Mill Road; 12 Mill Road, FM1 2ABX; 12 Mill Road, 1FM1 2AB',
  '12 Mill Road\nFM1 2AB',
  'They met at 14 Mill Road. The clinic is in FM1 2AB.',
  'They met at 14 Mill Road. Staff can be found at FM1 2AB.',
  'They met at «14 Mill Road. Marsh End, FM1 2AB».',
  `«12 Mill Road, ${'x'.repeat(100)}, FM1 2AB»`,
  `12 Mill Road, ${'x'.repeat(160)}, FM1 2AB`,
  '£12 Mill Road FM1 2AB, 2.12 Mill Road FM1 2AB, a12 Mill Road FM1 2AB',
  '3 Elm Gardens and «12 Mill Road, FM1 2AB»',
  '12 Weeks of the road FM1 2AB',
  '«14 Mill Road, GIR0AA»; «14 Mill Road, FM1A 2AB»; «14 Mill Road, FM12 2AB»',
  '«flat 2, 14 Mill Road, FM1 2AB»; «flat2, 14 Mill Road, FM1 2AB»; «flat 234, 14 Mill Road, FM1 2AB»; «flat 2 14 Mill Road, FM1 2AB»; «flat 2b, 14 Mill Road, FM1 2AB»',
  '«no. 14 Mill Road, FM1 2AB»; «no 14 Mill Road, FM1 2AB»; «no14 Mill Road, FM1 2AB»; «number 14 Mill Road, FM1 2AB»',
  '«14a Broadway, FM1 2AB»; «14 - 16 Broadway, FM1 2AB»; «14/2 Broadway, FM1 2AB»; «14, Broadway, FM1 2AB»',
  '12 Walk on the Green, FM1 2AB; «12 Walk on Mill Green, FM1 2AB»',
  '12 mILL rOAD, FM1 2AB',
  '«12 Mill Road, fm1 2ab»',
  '12 Mill road, fm1 2ab',
  '«12 Mill St. Marsh lies in FM1 2AB»',
  'They met at 14 Mill Road. It stands by FM1 2AB.',
  'The clinic closed. She lives at «12 Mill Road, FM1 2AB»',
]);

test.each([
  ['9434765919.docx', true],
  ['documents/referral_9434765919 (2).pdf', true],
  ['documents/isbn 9434765919.pdf', false],
  ['images/1712345672.jpg', false],
  ['documents/9434765918.docx', false],
])('a file name is found by its ten digits alone: %s', (name, isFound) => {
  expect(sightings(name, 'name', NOTHING_ALLOWED).map(({ kind }) => kind)).toEqual(isFound ? ['nhs-number'] : []);
});

table('e-mail addresses', 'email', email, [
  'write to «amy.marsh@northmere.gov.uk», «amy_marsh@nhs.net», «amy-marsh@nhs.net» or «amy.jane.marsh@nhs.net».',
  '!«az@nhs.net» !«abc@nhs.net» !«a.m@nhs.net» but a@nhs.net, am@nhs.net, abcd@nhs.net, !«amy1@nhs.net»',
  "«amy.marsh2@nhs.net», «amy.marsh+box@nhs.net», «Amy.Marsh@NHS.NET», «amy.o'neil@nhs.net»",
  'front.door@nhs.net duty@nhs.net mash.referrals@nhs.net info@nhs.net amy.duty@nhs.net',
  'harbour.marsh@harbour.org.uk and marsh@harbour.org.uk, but «zo.marsh@zo.org.uk»',
  '?«amy.marsh@example.org» ?«amy.marsh@a.example.com» ?«az@example.net» but «amy.marsh@myexample.org» «amy.marsh@example.org.uk»',
  '«amy.marsh [at] nhs.net» «amy.marsh(at)nhs.net» «amy.marsh {at} nhs.net» «amy.marsh (@) nhs.net» «amy.marsh@nhs [dot] net» «amy.marsh@nhs(dot)net»',
  '«amy.marsh at nhs.net», look.here at nhs.net, amy.marsh@nhs, @nhs.net, «amy.marsh@ nhs.net», «amy.marsh @nhs.net», .@nhs.net',
  ".«amy.marsh@nhs.net» -«amy.marsh@nhs.net» '«amy.marsh@nhs.net»'",
  '«amy.marsh@nhs.net»... (see «liam.marsh@nhs.net»), <«isla.marsh@nhs.net»>',
  'amy.mar5h@nhs.net, «amy..marsh@nhs.net»',
  `${'x'.repeat(70)}@nhs.net`,
  `«amy.${'x'.repeat(60)}@nhs.net»`,
  `a«my.${'x'.repeat(61)}@nhs.net»`,
  `amy.${'x'.repeat(64)}@nhs.net`,
  '..«amy.marsh@nhs.net»',
  '«amy.marsh22@nhs.net»; !«amy.12@nhs.net»; 12@nhs.net',
]);

test('an address at a domain for examples says so', () => {
  expect([...email('amy.marsh@example.org')][0]?.note).toBe('at a domain that is kept for examples');
  expect([...email('amy.marsh@nhs.net')]).toEqual([{ kind: 'email', level: 'error', start: 0, end: 17 }]);
});
