import {SURE} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import {contains} from '../article/span.js';
import {evidenceOf} from './evidence.js';
import type {RoleFact} from './fact.js';

/** Who the article says holds which role. */
export function roleFacts(reading: Reading): RoleFact[] {
  return reading.entities
    .filter(({type, confidence}) => type === 'person' && confidence >= SURE)
    .flatMap((person) =>
      person.roles.flatMap((role): RoleFact[] => {
        const sentence = reading.article.sentences.find((candidate) => contains(candidate, role));
        // Role and name stand in one sentence, or the pair is somebody's inference.
        if (!sentence || !person.mentions.some((mention) => contains(sentence, mention))) return [];
        return [
          {
            kind: 'role',
            sentence: sentence.index,
            person,
            role: role.text,
            answer: {
              text: person.name,
              span: person.mentions.find((mention) => contains(sentence, mention))!,
              entity: person,
            },
            evidence: [evidenceOf(reading.article, sentence)],
          },
        ];
      }),
    );
}
