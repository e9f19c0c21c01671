import './meet.node.js';
import '../../../dist/pool/node/worker.node.js';
