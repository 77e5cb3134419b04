import { readWithheld, UnreadableWithdrawals } from '../archive/withdrawals/read-withheld.ts';
import { type Disagreement, sayProblem } from './disagreement.ts';

/** What the withdrawals leave in doubt: what nobody can tell, nobody can prove to be withheld. */
export function verifyWithdrawals(root: string): Disagreement[] {
  return problemsOf(root).map((problem) => sayProblem('inDoubt', problem));
}

function problemsOf(root: string) {
  try {
    return readWithheld(root).problems;
  } catch (error) {
    if (error instanceof UnreadableWithdrawals) return error.problems;
    throw error;
  }
}
