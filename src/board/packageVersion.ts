/** The version of the package, which every review is stamped with. A test holds it to package.json. */
export const packageVersion = "0.1.0";
