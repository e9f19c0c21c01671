export {} from './events.js';
