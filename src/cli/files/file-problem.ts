import { fileProblems } from '../../words/file-problems';
import type { FileProblemWords } from '../../words/file-problems';
import type { FileProblem } from '../../xlsx';

/** What happened, why, and what to do next, a line each. */
export function fileProblemText(problem: FileProblem): string {
  const { what, why, next } = wordsFor(problem);
  return `${what}\n${why}\n→ ${next}`;
}

function wordsFor(problem: FileProblem): FileProblemWords {
  switch (problem.kind) {
    case 'notAWorkbook':
      return fileProblems.notAWorkbook(problem.found);
    case 'tooLarge':
      return fileProblems.tooLarge(problem.what, problem.limit, problem.actual);
    case 'damaged':
      return fileProblems.damaged(problem.part, problem.reason);
    default:
      return fileProblems[problem.kind];
  }
}
