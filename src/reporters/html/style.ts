// The look of the auditor's pack: one style sheet inside the file, so that the file can be kept and sent by itself. Contrast 7:1 and more.

export const STYLE = `
:root{color-scheme:light}
body{font:1rem/1.5 system-ui,sans-serif;color:#16202a;background:#fff;margin:0 auto;max-width:75rem;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2}h2{margin-top:2.5rem;border-top:3px solid #1d4f63;padding-top:.5rem}h3{margin-top:2rem}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
a{color:#0b4a6f}:focus-visible{outline:3px solid #8a4b00;outline-offset:2px}
.verdict{font-size:1.2rem;border-left:.5rem solid;padding:.5rem 1rem;background:#f3f5f6}
.passed{border-color:#0b5d3b}.failed{border-color:#8f1414}
.wide{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:700;padding:.25rem 0}th,td{border:1px solid #71808a;padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:#e6ecef}tbody th{font-weight:600}
code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}
.answer{border-top:1px solid #71808a;padding:.75rem 0}.answer h4{margin:0 0 .25rem}.answer p{margin:.25rem 0}
.mark{font-weight:700}.quiet{color:#3b4852}dl{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
svg{max-width:100%;height:1.5rem;width:24rem;display:block;border:1px solid #16202a}
.met{fill:#0b5d3b}.part{fill:#b36b00}.open{fill:#fff}
th,td{overflow-wrap:normal}td code,th code{overflow-wrap:anywhere}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr)}ul{padding-left:1rem}dd ul{margin:0}}
@media print{body{max-width:none;font-size:10pt}.wide{overflow:visible}.answer,tr{break-inside:avoid}a{color:inherit}}
`.trim();
