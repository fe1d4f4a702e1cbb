/** An end of the command before an answer: what to say, and the exit code. */
export class Refusal extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}
