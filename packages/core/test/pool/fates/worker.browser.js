import './meet.browser.js';
import '../../../dist/worker.browser.js';
