import './meet.node.js';
import '../../../dist/worker.node.js';
