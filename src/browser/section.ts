// A chapter: links to its parts are copied, words are explained where they stand, and what changed since the last visit is marked.

import { markChanges } from './last-read.ts';
import { explainTerms } from './term-notes.ts';
import { sectionCopied, sectionInBar } from './words.generated.ts';

/** NOTE: the site's policy takes the clipboard from scripts; copying what is selected is the reader's own act and stays. */
function copied(address: string): boolean {
  const words = document.createElement('span');
  words.textContent = address;
  document.body.append(words);
  getSelection()?.selectAllChildren(words);
  const done = document.execCommand('copy');
  getSelection()?.removeAllRanges();
  words.remove();
  return done;
}

const told = document.createElement('span');
told.className = 'told';
told.setAttribute('role', 'status');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.here')) {
  link.addEventListener('click', () => {
    told.textContent = '';
    link.after(told);
    const words = copied(link.href) ? sectionCopied : sectionInBar;
    // NOTE: a live region is read when it changes after it has been put in place.
    setTimeout(() => {
      told.textContent = words;
    }, 50);
  });
}

explainTerms();
markChanges();
