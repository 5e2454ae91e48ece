// Writes the further cases, as generate.mjs writes the open ones.
import { main } from './lib.mjs';
import { cases } from './further.mjs';

main(cases, { name: 'further' });
