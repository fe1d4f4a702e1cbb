/** Every day, month and year of the calendar from 1900 to 2199, leap years included, and nothing else. */
export const writtenDate: RegExp =
  /^(19|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?$|^((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29$/;
