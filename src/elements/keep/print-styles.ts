import { css } from 'lit';

/** One sheet of A4 or Letter, in black on white whatever the theme. */
export const printStyles = css`
  @page { margin: 12mm; }
  :host { display: block; color: #14181b; background: #fff; font: 400 8.5pt/1.35 var(--pingshan-hk-font, system-ui, 'PingFang SC', 'PingFang HK', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  * { box-sizing: border-box; }
  .sheet { max-inline-size: 186mm; margin-inline: auto; }
  h1 { margin: 0; font-size: 16pt; line-height: 1.2; text-wrap: balance; }
  h2 { margin: 3mm 0 1mm; font-size: 9.5pt; break-after: avoid; }
  p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  .head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.5mm 6mm; align-items: baseline; padding-block-end: 2.5mm; border-block-end: 0.6mm solid #14181b; }
  .head h1, .head .times { grid-column: 1 / -1; }
  .head .times { font-size: 10.5pt; font-weight: 600; }
  .head .fare { grid-area: 3 / 2; font-size: 11pt; font-weight: 600; text-align: end; font-variant-numeric: tabular-nums; }
  .head .quiet { color: #4a5359; }
  .upper { display: grid; grid-template-columns: minmax(0, 1fr) 64mm; gap: 5mm; align-items: start; margin-block-start: 3mm; break-inside: avoid; }
  .upper h2:first-child { margin-block-start: 0; }
  .figure { border: 0.25mm solid #c8cfd3; border-radius: 2mm; overflow: hidden; break-inside: avoid; }
  .figure svg { display: block; inline-size: 100%; block-size: auto; }
  .dense { font-size: 8pt; line-height: 1.3; }
  .dense .upper { grid-template-columns: minmax(0, 1fr) 84mm; }
  .sheet.dense td { padding-block: 0.25mm; }
  .dense h2 { margin-block-start: 2mm; }
  /* A frame without a document type would give tables letters of their own. */
  table { inline-size: 100%; border-collapse: collapse; font: inherit; font-variant-numeric: tabular-nums; }
  th { font-size: 8pt; font-weight: 600; text-align: start; white-space: nowrap; color: #4a5359; padding: 0 2mm 0.8mm 0; }
  td { padding: 0.6mm 2mm 0.6mm 0; border-block-start: 0.2mm solid #d5dadd; vertical-align: top; }
  tr { break-inside: avoid; }
  td:last-child, th:last-child { padding-inline-end: 0; }
  .time { white-space: nowrap; font-weight: 600; inline-size: 24mm; }
  .step { font-weight: 600; }
  .length { white-space: nowrap; inline-size: 17mm; }
  .known { inline-size: 26mm; color: #4a5359; font-size: 8pt; }
  .known.guess { border-inline-start: 0.8mm dotted #6a747a; padding-inline-start: 1.5mm; }
  .details { color: #4a5359; font-size: 7.5pt; overflow-wrap: anywhere; }
  .badge { display: inline-block; min-inline-size: 7mm; margin-inline-end: 1.5mm; padding: 0 1.5mm; border-radius: 1.2mm; font-size: 8.5pt; font-weight: 700; text-align: center; }
  .fares td + td { text-align: end; white-space: nowrap; }
  .fares .total td { font-weight: 600; border-block-start: 0.4mm solid #14181b; }
  .fares .total div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2mm; }
  .warnings li { padding-inline-start: 4mm; text-indent: -4mm; }
  .warnings li::before { content: '!'; display: inline-block; inline-size: 4mm; text-indent: 0; font-weight: 800; }
  .sources { columns: 2; column-gap: 8mm; font-size: 6.5pt; line-height: 1.35; color: #4a5359; }
  .sources li { break-inside: avoid; overflow-wrap: anywhere; }
  .dense .details { font-size: 7pt; }
  .dense .sources { columns: 3; column-gap: 5mm; font-size: 6pt; }
  footer { margin-block-start: 3mm; padding-block-start: 2mm; border-block-start: 0.2mm solid #c8cfd3; font-size: 7pt; color: #4a5359; overflow-wrap: anywhere; }
`;
