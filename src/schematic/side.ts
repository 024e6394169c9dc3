/** Where a label stands, seen from its station. */
export type CompassSide = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
