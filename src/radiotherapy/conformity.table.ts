/** The published rows: volume of the planning target in mL, R50 none and minor, D2cm none and minor in percent. */
export const conformityRows: readonly (readonly [number, number, number, number, number])[] = [
  [1.8, 5.9, 7.5, 50, 57],
  [3.8, 5.5, 6.5, 50, 57],
  [7.4, 5.1, 6.0, 50, 58],
  [13.2, 4.7, 5.8, 50, 58],
  [22.0, 4.5, 5.5, 54, 63],
  [34.0, 4.3, 5.3, 58, 68],
  [50.0, 4.0, 5.0, 62, 77],
  [70.0, 3.5, 4.8, 66, 86],
  [95.0, 3.3, 4.4, 70, 89],
  [126.0, 3.1, 4.0, 73, 91],
  [163.0, 2.9, 3.7, 77, 94],
];
