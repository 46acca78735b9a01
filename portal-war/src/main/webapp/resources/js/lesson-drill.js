// Practice within a lesson: its questions are handy as in all practice, and the lesson's time goes on counting.
import {dressing} from './exercise.js';
import {questions} from './practice.js';

dressing((box) => {
  if (box.dataset.dressed) return;
  box.dataset.dressed = 'yes';
  questions(box);
});
