/** Why a line cannot be calculated, in words that follow "cannot be calculated: ". */
export class CalcFault extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CalcFault';
  }
}
