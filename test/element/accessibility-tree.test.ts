import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {click, loadQuiz, show} from './quiz-page.js';

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly checked?: boolean | 'mixed';
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  readonly children?: readonly AxNode[];
}

/** The quiz as assistive technology is told of it: a line for each thing that has a name or a state. */
async function tree(): Promise<string[]> {
  const page = await executeServerCommand<AxNode, undefined>('accessibility-tree');
  const lines: string[] = [];
  const visit = (node: AxNode, inside: boolean) => {
    const {role, name = '', level, checked, disabled} = node;
    const told = inside || role === 'region';
    if (
      told &&
      !['generic', 'none', 'StaticText', 'InlineTextBox', 'LabelText', 'ListMarker', 'paragraph'].includes(
        role,
      )
    ) {
      const states = [level && `level ${level}`, checked && 'checked', disabled && 'disabled'].filter(
        Boolean,
      );
      lines.push([role, name && `"${name.trim()}"`, ...states].filter(Boolean).join(' '));
    }
    node.children?.forEach((child) => visit(child, told));
  };
  visit(page, false);
  return lines;
}

describe('the accessibility tree', () => {
  it('of an item, of its feedback, and of the result', async () => {
    await show(
      html`<migration-quiz count="1" heading-level="3" .quiz=${await loadQuiz('ferries')}></migration-quiz>`,
    );
    const quiz = document.querySelector('migration-quiz')!;
    const stem = 'Who opened the old customs hall in Port Ellery to families?';
    expect(await tree()).to.deep.equal([
      'region "A week without ferries"',
      'sectionheader',
      'heading "A week without ferries" level 3',
      'form',
      `group "${stem}"`,
      'Legend',
      `heading "${stem}" level 4`,
      'radio "Ines Calder"',
      'radio "Tom Varley"',
      'radio "The ferry company"',
      'radio "Volunteers from Skerra"',
      'button "Check"',
      'status',
    ]);

    await click(quiz, 'fieldset input', 1);
    await click(quiz, 'button[type=submit]');
    const graded = await tree();
    expect(graded).to.include.members([
      `group "${stem}"`,
      'radio "Ines Calder Correct answer" disabled',
      'radio "Tom Varley Your answer" checked disabled',
      'heading "Not correct" level 5',
      'blockquote',
      'link "Read it at the source"',
      'button "See your result"',
    ]);

    await click(quiz, 'button[type=submit]');
    const result = await tree();
    expect(result).to.include.members([
      'heading "Your result" level 4',
      'button "Try the missed ones again"',
      'button "Start again"',
      'heading "All questions and answers" level 4',
      `heading "${stem}" level 5`,
      'blockquote',
      'list',
      'listitem level 1',
    ]);
  });

  it('keeps what was graded in reach: nothing is disabled for the keyboard', async () => {
    const quiz = await show(html`<migration-quiz .quiz=${await loadQuiz('ferries')}></migration-quiz>`);
    await click(quiz, 'fieldset input', 1);
    await click(quiz, 'button[type=submit]');
    const inputs = [...(quiz.shadowRoot?.querySelectorAll<HTMLInputElement>('fieldset input') ?? [])];
    expect(inputs.some(({disabled}) => disabled)).to.equal(false);
    inputs[1]?.focus();
    expect(quiz.shadowRoot?.activeElement).to.equal(inputs[1]);
  });
});
