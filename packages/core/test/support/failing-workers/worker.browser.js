import './meet.browser.js';
import '../../../dist/pool/browser/worker.browser.js';
