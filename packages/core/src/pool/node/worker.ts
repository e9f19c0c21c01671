import { serve } from '@simul/workers';
import { parent } from '@simul/workers/node';
import { createService } from '../pool-service.js';

serve(createService(), parent);
