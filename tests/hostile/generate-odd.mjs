// Writes the odd cases, as generate.mjs writes the open ones.
import { main } from './lib.mjs';
import { cases } from './odd.mjs';

main(cases, { name: 'odd' });
