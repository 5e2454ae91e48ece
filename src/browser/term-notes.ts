// A word of the glossary is explained beside itself; a second press takes the explanation away.

export function explainTerms(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const means = document.getElementById(link.hash.slice(1))?.nextElementSibling;
    if (!means) continue;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    const note = document.createElement('span');
    note.className = 'term-note';
    note.textContent = ` (${means.textContent?.trim() ?? ''}) `;
    const turn = (): void => {
      const isOpen = note.isConnected;
      if (isOpen) note.remove();
      else link.after(note);
      link.setAttribute('aria-expanded', String(!isOpen));
    };
    link.addEventListener('click', (event) => {
      event.preventDefault();
      turn();
    });
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        turn();
      }
      if (event.key === 'Escape' && note.isConnected) turn();
    });
  }
}
