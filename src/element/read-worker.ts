import {quizFromText} from './quiz-from-text.js';
import type {ReadingTask} from './reading.js';

// The page's own scope type would need another library in the configuration for these two lines.
const scope = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;

scope.addEventListener('message', ({data}: MessageEvent<{id: number; task: ReadingTask}>) => {
  scope.postMessage({id: data.id, quiz: quizFromText(data.task)});
});
scope.postMessage('ready');
