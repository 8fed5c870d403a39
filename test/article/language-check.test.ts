import {expect} from '@open-wc/testing';
import {looksEnglish} from '../../src/article/language-check.js';

const ENGLISH = [
  'The council met on Monday and voted to close the old bridge, which had stood for a century, because engineers had warned that it could fall before the winter was over.',
  'Storms in northern Portugal killed three people. Rescuers searched for survivors in the hills above Braga on Sunday, officials said, while thousands of homes were without power.',
  'Zoé Müller of Zürich beat Ana Ruiz in the final. It was her first win.',
  'Council votes to close bridge',
];

const OTHER = [
  'Der Rat hat am Montag nach langer Debatte beschlossen, die alte Brücke zu schließen, weil sie im Winter in Gefahr ist, und so will die Stadt in den Bau einer Fähre gehen.',
  'De raad heeft maandag besloten om de oude brug te sluiten, die in de winter was beschadigd, en we weten over het plan is in de stad veel te doen, zo is te horen.',
  'Le conseil a voté lundi pour fermer le vieux pont, qui menaçait de tomber avant la fin de l’hiver, et la ville va mettre un bac à la disposition des habitants on ne sait quand.',
  'El consejo votó el lunes a favor de cerrar el puente viejo, que podía caer antes del fin del invierno, y la ciudad va a poner un barco para los vecinos de la otra orilla.',
  'Il consiglio ha votato lunedì per chiudere il vecchio ponte, che poteva cadere prima della fine dell’inverno, e la città farà partire un traghetto per gli abitanti in attesa.',
  'Rådet stemte mandag for at lukke den gamle bro, som var i fare for at falde i vinter, og byen vil have en færge til de folk, der bor på den anden side af åen i dag.',
  'Rada w poniedziałek zagłosowała za zamknięciem starego mostu, który mógł runąć przed końcem zimy, a miasto uruchomi prom dla mieszkańców drugiego brzegu rzeki.',
  'Совет в понедельник проголосовал за закрытие старого моста, который мог рухнуть до конца зимы, и город пустит паром для жителей другого берега.',
  '市议会周一投票决定关闭这座旧桥。',
  'Stadtrat schließt Brücke',
  'word '.repeat(200),
  '12 345 — 67.',
  '',
];

describe('looksEnglish', () => {
  for (const text of ENGLISH) {
    it(`knows ${text.slice(0, 40)}`, () => {
      expect(looksEnglish(text)).to.equal(true);
    });
  }
  for (const text of OTHER) {
    it(`refuses ${text.slice(0, 40)}`, () => {
      expect(looksEnglish(text)).to.equal(false);
    });
  }
});
