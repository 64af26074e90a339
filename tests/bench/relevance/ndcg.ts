import type { Document } from './corpus.ts';
import type { Grades, Trait } from './topics.ts';

const TOP = 10;

/** The grade of an offer: the best one whose trait holds. */
export function gradeOf(document: Document, grades: Grades): number {
  return Math.max(0, ...grades.filter(([, trait]) => holds(document, trait)).map(([grade]) => grade));
}

/**
 * Normalised discounted cumulative gain of the first ten: 1 for the best possible order, 0 when nothing found is of any
 * use. `found` are the grades in the order of an engine, `all` those of the whole corpus.
 */
export function ndcg(found: readonly number[], all: readonly number[]): number {
  return gain(found) / gain(all.toSorted((a, b) => b - a));
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, TOP).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

function holds(document: Document, trait: Trait): boolean {
  const { title, skill, theme, contract, company, department, town, territory, text } = trait;
  return (
    (title?.test(document.title) ?? true) &&
    (company?.test(document.company) ?? true) &&
    (town?.test(document.town) ?? true) &&
    (territory?.test(document.territory) ?? true) &&
    (text?.test(document.text) ?? true) &&
    (skill === undefined || document.skills.includes(skill)) &&
    (theme === undefined || document.themes.includes(theme)) &&
    (contract?.includes(document.contract) ?? true) &&
    (department === undefined || document.department === department)
  );
}
