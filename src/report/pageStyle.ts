import { figureStyle } from "../figures/figure.ts";

/** The style of the page: light, dark, and on paper one side of A4. */
export const pageStyle: string = /* @__PURE__ */ [
  ":root{color-scheme:light dark}",
  "body{font:15px/1.4 system-ui,'Liberation Sans',sans-serif;color:#1c1c1c;background:#fff;margin:0 auto;max-width:66rem;padding:1rem;overflow-wrap:anywhere}",
  "h1{font-size:1.35rem;margin:0 0 .5rem}",
  "h2{font-size:1.05rem;margin:1rem 0 .3rem}",
  "h3{font-size:1rem;margin:.8rem 0 .3rem}",
  "p,ul{margin:.3rem 0}",
  "ul{padding-left:1.2rem}",
  ".beside{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:start}",
  ".beside>figure{flex:1 1 16rem;max-width:24rem;margin:0}",
  ".beside>.beside{flex:3 1 38rem;min-width:0;flex-flow:column;align-items:stretch}.beside>.beside table{font-size:.82rem}",
  ".wide{overflow-x:auto;max-width:100%}",
  "table{border-collapse:collapse;font-size:.88rem;width:100%}",
  "th,td{border-bottom:1px solid #c4c4c4;font-weight:inherit;padding:.15rem .6rem .15rem 0;text-align:left;vertical-align:top;overflow-wrap:normal}",
  "thead th{font-weight:600}",
  "summary h2{display:inline}",
  "@media screen and (prefers-color-scheme:dark){body{color:#ececec;background:#1b1d1f}th,td{border-color:#5b6166}}",
  "@media screen and (max-width:34rem){thead{display:none}tr,th,td{display:block}th,td:not(:last-child){border:0}tbody th{font-weight:600;padding-top:.5rem}td::before{content:attr(data-head) ': ';opacity:.75}}",
  "@page{size:A4;margin:11mm}",
  "@media print{body{font-size:11px;line-height:1.28;max-width:none;padding:0}h1{font-size:14px}h2{font-size:12px;margin:.5rem 0 .15rem;break-after:avoid}.wide{overflow:visible}table,.beside>.beside table{font-size:inherit}th,td{padding:.05rem .5rem .05rem 0}figure,tr,li{break-inside:avoid}.beside{flex-wrap:nowrap}.beside>figure{flex:0 0 38%}.beside>.beside{flex:1 1 0}details:not([open]){display:none}}",
  figureStyle,
].join("\n");

/** What the security policy of the page lets through as its only style: the SHA-256 of {@link pageStyle}. */
export const pageStyleHash = "sha256-O4+ADOckFV9I366p87MevlHpbhTcEQYePNL6/bcLU3k=";
