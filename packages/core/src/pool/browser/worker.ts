import { expose } from 'comlink';
import { createService } from '../service.js';

expose(createService());
