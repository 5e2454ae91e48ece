// The Typst program that lays a paper out as a tagged PDF. It is the same for every handbook: all words come in as data, as JSON that
// Typst reads and never runs, so that no text of a partner can be taken for code.

/** Name of the input that holds the paper, as `typstInput` gives it. */
export const PAPER_INPUT = 'paper';

export const TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let brand = rgb(paper.colour)
#let quiet = rgb("#505a5f")
#let line = 0.5pt + rgb("#b1b4b6")
#let day = if paper.day == none { none } else { datetime(year: paper.day.at(0), month: paper.day.at(1), day: paper.day.at(2)) }

#set document(title: paper.title, date: day)
#set text(lang: paper.lang, region: paper.region, font: ("Libertinus Serif", "DejaVu Sans Mono"), size: 11pt, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em, justify: false)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 24mm, bottom: 22mm),
  header: text(9pt, quiet, paper.run),
  footer: context text(9pt, quiet)[#paper.caution #h(1fr) #counter(page).display() / #counter(page).final().first()],
)
#set heading(numbering: (..numbers) => if numbers.pos().len() < 3 { numbering("1.1", ..numbers) })
#show heading: set text(fill: brand, size: 11pt)
#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(19pt)
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#show heading.where(level: 2): set text(14pt)
#show heading.where(level: 3): set text(12pt)
#show link: it => underline(text(fill: brand, it))
#show outline.entry: it => { show link: it => it; it }
#set table(stroke: line, inset: 5pt)
#show table: set text(9.5pt)
#show table: set par(leading: 0.5em)

#let look(run) = {
  let body = run.text.split("\n").map(words => [#words]).join(linebreak())
  if run.code { body = text(font: "DejaVu Sans Mono", size: 0.85em, body) }
  if run.bold { body = strong(body) }
  if run.italic { body = emph(body) }
  if run.strike { body = strike(body) }
  if run.raised { body = super(body) }
  if run.place != "" { link(label(run.place), body) } else if run.href != "" { link(run.href, body) } else { body }
}
#let words(runs) = if runs.len() == 0 { [] } else { runs.map(look).join() }
#let title(caption) = if caption != "" { block(above: 1.1em, below: 0.5em, sticky: true, strong(caption)) }
#let headed(level, body, place) = if place == "" { heading(level: level, body) } else { [#heading(level: level, body) #label(place)] }
#let bar(colour, body) = block(width: 100%, stroke: (left: 3pt + colour), inset: (left: 9pt, y: 3pt), body)
#let tick = box(width: 9pt, height: 9pt, stroke: 0.8pt)

#let paragraph(it) = {
  let body = words(it.runs)
  if it.look == "lead" { par(text(12.5pt, body)) } else if it.look == "caption" { title(body) } else if it.look == "small" { par(text(9pt, quiet, body)) } else if it.look == "note" { bar(rgb("#f47738"), par(body)) } else { par(body) }
}
#let grid-of(it) = {
  title(it.caption)
  let cell(runs, column) = if it.named and column == 0 { strong(words(runs)) } else { words(runs) }
  let rows = it.rows.map(row => row.enumerate().map(((column, runs)) => table.cell(cell(runs, column)))).flatten()
  let head = if it.head.len() == 0 { () } else { (table.header(..it.head.map(runs => table.cell(fill: rgb("#e8edf2"), strong(words(runs))))),) }
  table(columns: it.shares.map(share => share * 1fr), ..head, ..rows)
}
#let pairs(it) = {
  title(it.caption)
  for pair in it.pairs { par(hanging-indent: 1em)[#strong(pair.label + ":") #words(pair.runs)] }
}

#let render(blocks) = {
  for it in blocks {
    if it.type == "heading" { headed(it.level, words(it.runs), it.place) }
    else if it.type == "answer" { headed(2, it.title, it.place); render(it.blocks) }
    else if it.type == "paragraph" { paragraph(it) }
    else if it.type == "list" {
      let items = it.items.map(render)
      if it.ordered { enum(start: it.start, ..items) } else { list(..items) }
    }
    else if it.type == "ticks" { list(marker: tick, body-indent: 0.8em, spacing: 0.9em, ..it.items.map(words)) }
    else if it.type == "table" { grid-of(it) }
    else if it.type == "pairs" { pairs(it) }
    else if it.type == "box" { bar(if it.urgent { rgb("#d4351c") } else { brand }, render(it.blocks)) }
    else if it.type == "quote" { bar(rgb("#b1b4b6"), render(it.blocks)) }
    else if it.type == "code" { block(text(font: "DejaVu Sans Mono", size: 9pt, it.text.split("\n").map(words => [#words]).join(linebreak()))) }
    else if it.type == "rule" { std.line(length: 100%, stroke: line) }
  }
}

#v(14mm)
#block(text(26pt, brand, weight: "bold", paper.title))
#par(text(13pt, paper.area))
#for text in paper.banners { bar(rgb("#d4351c"), strong(text)) }
#grid-of(paper.control)
#if paper.summary != "" { par(paper.summary) }
#if paper.code != "" {
  block(above: 1.4em)[#image(bytes(paper.code), format: "svg", width: 28mm, alt: paper.words.code)]
}
#if paper.live != "" {
  par[#paper.words.screen#link(paper.live, paper.live)]
}
#par(text(9.5pt, quiet, paper.caution))
#render(paper.emergency)
#pagebreak()
#block(below: 1em, text(19pt, brand, weight: "bold", paper.words.contents))
#outline(title: none, depth: 1)
#for part in paper.parts {
  headed(1, part.title, part.place)
  render(part.blocks)
}
`;
