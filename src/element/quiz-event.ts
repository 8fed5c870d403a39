/** What all events of the element share: they bubble, and they cross shadow roots. */
export class QuizEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, {detail, bubbles: true, composed: true});
  }
}
