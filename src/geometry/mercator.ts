/** How far east on the square of the whole world in Web Mercator, 0 to 1; degrees. */
export function mercatorAcross(longitude: number): number {
  return (longitude + 180) / 360;
}

/** How far south on the same square, 0 to 1; degrees between the parallels at which it is cut, 85.05 north and south. */
export function mercatorDown(latitude: number): number {
  return (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
}
