import type { CompactFile } from './checks.ts';

/** Written by `scripts/data.ts`: the SHA-256 of each compact file that it checked and wrote, in hexadecimal. */
export const KNOWN_FILES: Readonly<Record<CompactFile, string>> = {
  'network.json': '036135a87036644a0602c461fce44b8109c2978bdfe97ba08bbd06f910b8c115',
  'services.json': '63b0b9d6e64a6894c0baa0b69a36d574968b18d963bc940583fad9805c7061a7',
  'shenzhen-fares.json': '110bb1d433ad20379272fa4e6aafc18364deca662a041fd053994981861218a1',
  'drawing.json': '3a58ca9f8423ed3167a05b13f63be666fc699b8246db5b49826506840d2f50d9',
};
