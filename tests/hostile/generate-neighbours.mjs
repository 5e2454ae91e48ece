// Writes the neighbours of the open cases, as generate.mjs writes the cases themselves.
import { main } from './lib.mjs';
import { cases } from './neighbours.mjs';

main(cases, { name: 'neighbours' });
