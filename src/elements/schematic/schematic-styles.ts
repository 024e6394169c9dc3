import { css } from 'lit';

/** How the diagram is painted; the theme's private properties give every colour but the lines' own. */
export const diagramStyles = css`
  .diagram { display: block; color: var(--_text); font-family: inherit; --_water: color-mix(in srgb, var(--_accent) 9%, var(--_panel)); }
  .diagram path { fill: none; stroke-linejoin: round; }
  .diagram text { font-weight: 500; }
  .ground .sea { fill: var(--_water); }
  .ground .land { fill: var(--_panel); }
  .boundary { stroke: var(--_outline); stroke-width: 1.2; stroke-dasharray: 1 4; stroke-linecap: round; opacity: 0.7; }
  .diagram .city { fill: var(--_text); opacity: 0.16; font-weight: 700; letter-spacing: 0.06em; text-anchor: middle; }
  .line.quiet { opacity: 0.6; }
  .line.suspended, .line.closed, .line.dropped { stroke: var(--_inactive); }
  .added { stroke: var(--_added); opacity: 0.55; }
  .line.in-plan, .line.concept { opacity: 0.9; }
  .walks path { stroke: var(--_text); stroke-width: 5; stroke-linecap: round; }
  .stop path { stroke-linecap: round; }
  .hit { stroke: transparent; fill: transparent; }
  .stop .hit { stroke-width: 22; }
  .stop .core { stroke: var(--_panel); }
  .tick .edge { stroke: none; }
  .tick .core { stroke: #fff; stroke-width: 2.2; }
  .ring .edge { stroke: rgb(16 20 24 / 0.75); stroke-width: 6.2; }
  .ring .core { stroke: #fff; stroke-width: 4.4; }
  .interchange .edge { stroke-width: 9.5; }
  .interchange .core { stroke-width: 6; }
  .stop.planned .edge { opacity: 0.6; }
  .gate.open .door { fill: var(--_crossing-open); }
  .gate.closing-soon .door { fill: var(--_crossing-closing-soon); }
  .gate.closed .door { fill: var(--_crossing-closed); }
  .gate.no-passengers .door, .gate.unknown .door { fill: var(--_crossing-no-passengers); }
  .gate .door { stroke: var(--_panel); stroke-width: 1.5; paint-order: stroke; }
  .gate .state { stroke: var(--_panel); stroke-width: 2; stroke-linecap: round; }
  .badge text { font-weight: 700; }
  .badge rect { stroke: rgb(128 128 128 / 0.4); stroke-width: 0.75; }
  .label { fill: var(--_text); paint-order: stroke; stroke: var(--_panel); stroke-width: 3; stroke-linejoin: round; pointer-events: none; }
  .diagram .label.crossing { font-weight: 700; }
  .label.quiet { fill: var(--_text-muted); }
  .diagram .label.called { font-weight: 700; }
  .legend text { fill: var(--_text-muted); }
  .legend .sample { stroke: var(--_text-muted); }
  .legend .gate-sample { fill: var(--_crossing-open); }
  .mark { cursor: pointer; outline: none; }
  .mark:hover .edge, .mark:hover .door, .mark:hover rect { stroke: var(--_accent); }
  .mark:focus-visible .hit, .mark:focus-visible rect { stroke: var(--_focus); stroke-opacity: 1; }
  .stop:focus-visible .hit { stroke-width: 17; stroke: color-mix(in srgb, var(--_focus) 75%, transparent); }
  .gate:focus-visible .hit, .badge:focus-visible rect { stroke-width: 3; }
  .picked .edge { stroke: var(--_selection); stroke-width: 14; }
  .gate.picked .hit, .badge.picked rect { stroke: var(--_selection); stroke-width: 3; }
  .with-journey .line { opacity: 0.16; }
  .with-journey .stop:not(.called, .picked, :focus-visible), .with-journey .badge:not(.called, .picked), .with-journey .walks { opacity: 0.28; }
  .with-journey .gate:not(.called, .picked) { opacity: 0.45; }
  .with-journey .label:not(.called, .crossing) { opacity: 0.42; }
  .journey .edge { stroke-width: 11.5; stroke-linecap: round; }
  .journey .ride { stroke-width: 8.5; stroke-linecap: round; }
  .journey .straight { stroke-dasharray: 12 4; stroke-linecap: butt; }
  .journey .halo { stroke: var(--_panel); stroke-width: 8; stroke-linecap: round; }
  .journey .walk { stroke: var(--_text); stroke-width: 4; stroke-dasharray: 0.1 7; stroke-linecap: round; }
  .journey .bus { stroke: var(--_text); stroke-width: 4.5; stroke-dasharray: 9 4; }
  .journey .bar { stroke: var(--_text); stroke-width: 3.5; stroke-linecap: round; }
  .end circle { fill: var(--_panel); stroke: var(--_text); stroke-width: 3; }
  .end .core { fill: var(--_text); stroke: none; }
  .end { pointer-events: none; }
  @media (forced-colors: active) {
    .diagram { forced-color-adjust: none; }
  }
`;
