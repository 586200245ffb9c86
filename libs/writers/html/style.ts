/**
 * The look of a text that is one file: what the reader's machine has of good serifs, a measure for
 * reading, and on paper pages with tables that keep their heads.
 */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d1f21;--soft:#585d61;--ground:#fbf9f4;--line:#cfc8b9;--accent:#00556b}
@media (prefers-color-scheme:dark){:root{--ink:#e8e4da;--soft:#a9aeb2;--ground:#14202a;--line:#3b4a56;--accent:#6cc3dc}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 Literata,"PT Serif",Georgia,"Times New Roman",serif;overflow-wrap:break-word}
main,header{max-width:44rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:3rem}
h1,h2,h3,h4,h5,h6{line-height:1.3;hyphens:none;break-after:avoid}
h1{font-size:1.9rem;margin:.4em 0}
h2{font-size:1.5rem;margin:2.4em 0 .8em}
h3{font-size:1.2rem;margin:2em 0 .6em}
h4,h5,h6{font-size:1.05rem;margin:1.6em 0 .5em}
p,li{hyphens:auto}
a{color:var(--accent);text-underline-offset:.15em}
.soft,dt,figcaption,caption{color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem;border-top:1px solid var(--line);padding-top:1rem;font-size:.95rem}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
dd code{font-size:.85em}
nav ol{list-style:none;padding:0;margin:0}
li[data-marker]{list-style:none;position:relative}
li[data-marker]::before{content:attr(data-marker);position:absolute;inset-inline-end:calc(100% + .4em);white-space:nowrap;font-variant-numeric:tabular-nums}
nav li{margin:.25em 0}
nav .deeper{padding-inline-start:1.2rem}
blockquote{margin:1.2em 0;padding-inline-start:1.1em;border-inline-start:3px solid var(--accent)}
pre{overflow-x:auto;padding:.8em;border:1px solid var(--line);font-size:.85em}
figure{margin:1.6em 0}
img{max-width:100%;height:auto}
.scroll{overflow-x:auto;margin:1.4em 0}
table{border-collapse:collapse;width:100%;font-size:.92em;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-bottom:.4em}
th,td{border-block:1px solid var(--line);padding:.4em .6em;text-align:start;vertical-align:top}
.footnotes{border-top:1px solid var(--line);margin-top:3em;font-size:.92em}
:target{outline:2px solid var(--accent);outline-offset:.3em}
@page{size:A4;margin:22mm 20mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--ground:#fff;--line:#999;--accent:#00556b}
body{font-size:11pt;line-height:1.45}main,header{max-width:none;padding:0}nav{break-after:page}
thead{display:table-header-group}tr,figure,blockquote{break-inside:avoid}.scroll{overflow:visible}a{text-decoration:none;color:inherit}}
`.trim();
