import { serve } from '@simul/workers';
import { parent } from '@simul/workers/web';
import { createService } from '../pool-service.js';

serve(createService(), parent);
