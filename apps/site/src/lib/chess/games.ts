import type { ChessGame } from './game.js';

type Row = readonly [opponent: string, result: string, moves: string];

const ROWS: readonly Row[] = [
  [
    'Juergen Poelig',
    '1-0',
    'c2c4e7e6d2d4d7d5b1c3c7c5c4d5e6d5g1f3b8c6g2g3g8f6f1g2f8e7e1g1e8g8c1g5c5d4f3d4h7h6g5e3f8e8a1c1e7f8d4c6b7c6e3d4c8g4h2h3g4d7g1h2f8d6e2e3d6e5c3a4d8a5b2b3e5d4d1d4f6e4c1c2a8b8f1c1e8e6d4d1d7e8g2f3f7f5f3g2h6h5h3h4b8b4h2g1a5d8a4c5e6h6c5d3b4b6d1f3d8f6f3f4g7g5h4g5e4g5f4e5f6g6d3f4g6f7g1f1g5e4f1e2h5h4g3h4h6h4g2e4f5e4c1g1g8h7c2c1b6a6',
  ],
  [
    'Maik Schumacher',
    '1-0',
    'c2c4c7c6e2e4d7d5e4d5c6d5c4d5g8f6d1a4b8d7b1c3g7g6f1c4f8g7d2d3e8g8g1e2a7a6a4a3d7b6a3b3b6d7a2a4b7b6d3d4c8b7e1g1f6e8c1f4d7f6e2g3e8d6c4e2a8c8f1e1f8e8f4e5f6d7e2f1d7f6f1d3f6g4h2h3g4f6e1e2e8f8a1e1c8b8g3e4f6e8e4d6e7d6e5g7g8g7e2e7e8c7b3b6c7d5b6d8f8d8e7b7b8b7c3d5b7b2d3a6b2d2a6b5d2d4d5e7d4d2e7c6d8d7g2g4h7h6h3h4g7f6e1e3d7b7g1g2b7c7',
  ],
  [
    'A Lehmann',
    '1-0',
    'd2d4d7d6e2e4g8f6b1c3d6d5e4e5f6e4c3e2e7e6f2f3d8h4g2g3e4g3e2g3c8d7c1e3h4d8c2c3f8e7d1d2g7g6e3h6c7c5f3f4c5d4c3d4b8c6g1e2e7b4e2c3d8b6a1d1a8c8h2h4c6a5e1f2a5c4f1c4c8c4g3e2b6d8d2e3b4e7e3g3b7b5d1d2b5b4c3d1f7f6d1e3c4c6h6g7h8g8g7f6e7f6e5f6d8f6g3g5f6g7a2a3b4a3b2a3h7h6g5e5g7e5d4e5g8f8h1g1e8f7d2d3c6c8e2d4a7a6d3b3c8c4e3c4',
  ],
  [
    'M Seitz',
    '1-0',
    'g1f3d7d5d2d4g8f6c2c4e7e6b1c3b8c6c1g5f8e7e2e3h7h6g5f6e7f6a1c1e8g8a2a3c6e7b2b4c7c6a3a4a7a6d1b3c8d7f1d3d8b8e1g1b7b5c4b5c6b5a4b5a6b5c1a1b8b7f1c1f8b8h2h3e7c8e3e4d5e4a1a8b7a8c3e4f6e7f3e5d7e8e4c5a8d5b3d5e6d5c5a6b8a8a6c7',
  ],
  [
    'Arnold Loewner',
    '1-0',
    'e2e4c7c5g1f3b8c6f1b5g7g6e1g1f8g7c2c3g8f6f1e1e8g8h2h3d7d5e4e5f6e8d2d4d8b6b1a3c5d4c3d4e8c7b5c6b7c6a3c2c8a6b2b3c7e6c1a3f8e8d1d2b6b5c2b4b5a5a3b2a6b7b2c3a5b6b4d3a7a5d3b2e8d8b2a4b6b5a1c1h7h5d2e3g8h7c3d2b7c8f3g5e6g5e3g5d8e8a4c5a8a7g5f4e7e6f4h4h7g8a2a4b5b6c1c3g7f8d2g5b6b4e1e3b4a3g1h2a3a1e3g3f8g7g5f6a1b1f6g7g8g7h4h5b1f5h5f3e8h8',
  ],
  [
    'M Rutz',
    '1-0',
    'c2c4e7e6d2d4d7d5b1c3g8f6g1f3f8e7c1f4c7c5d4c5e7c5e2e3e8g8a2a3d5c4f1c4a7a6c4d3b8c6d1c2c5e7e1g1c8d7e3e4f6h5f4e3g7g6e3h6f8e8e4e5a8c8f1e1d8b6e1e4b6a7g2g4h5g7e4f4a7b8c2e2e8d8a1e1d7e8d3b1b7b5h6g5d8d7h2h3c8d8g5e7c6e7e2e3e7d5c3d5d7d5f4f6d5d1b1e4d1e1e3e1b8c7e1e3d8d1g1g2c7c1e3c1d1c1f6f4g8f8e4b7a6a5f4d4c1c7b7e4f8e7f3g5h7h6g5h7e8c6',
  ],
  [
    'Alex Chmelev',
    '1-0',
    'd2d4d7d5c2c4e7e6b1c3g8f6c4d5e6d5c1g5f8e7e2e3c7c6f1d3b8d7d1c2h7h6g5h4g7g5h4g3f6h5g1e2h5g3e2g3d7f8a2a3f8e6g3f5c8d7e1g1d8c7a1c1e7d6h2h3a7a6f1e1h6h5e3e4d5e4c3e4d6f4e4f6e8d8c1d1g5g4h3h4f4h2g1h1g4g3f6d7d8d7d4d5g3f2d5e6f7e6c2f2a8f8g2g3h2g3f2g3h8g8d3c4',
  ],
  [
    'Ma Kyas',
    '1/2-1/2',
    'c2c4g8f6b1c3g7g6e2e4d7d6d2d4f8g7h2h3e8g8c1e3e7e5d4d5a7a5g2g4b8a6g1e2f6d7e2g3d7c5h3h4c8d7f1e2d8c8g4g5f7f5g5f6f8f6h4h5c8f8h5g6h7g6d1d2f8f7e1c1c7c6c1b1g7f8d1g1f8g7h1h2a8f8g1g2a6c7e3g5f6f4f2f3c6d5c3d5c7d5c4d5f4f3e2f3f7f3d2e2d7g4e2f3g4f3g2f2c5e4f2f3e4g5f3f8g8f8b1c2f8e7c2d3b7b5',
  ],
  [
    'Andreas Knoetgen',
    '1-0',
    'd2d4g8f6c2c4e7e6b1c3f8b4d1c2c7c5d4c5b4c5g1f3d7d5e2e3b8c6c4d5f6d5c3d5d8d5a2a3e8g8f1d3h7h6e1g1c6e5d3h7g8h8h7e4e5f3e4f3d5d6b2b4c5b6c1b2d6e7f1d1e6e5c2e4f7f6a3a4f8d8a4a5d8d1a1d1b6c7e4g6f6f5f3d5a8b8b4b5b7b6b2a3e7d8d5b3c8d7a5a6d8e8b3f7e8c8a3e7c7d8e7f6',
  ],
  [
    'R Bergmann',
    '1-0',
    'e2e4c7c5g1f3b8c6f1b5e7e6b5c6d7c6e1g1g8f6e4e5f6d5d2d3f8e7f1e1e8g8b1d2b7b6d2e4c8b7d1e2a7a5c2c4d5c7e4g3c7e8c1f4a5a4a1d1g8h8e2e3b7c8f4g5a8a7g5e7d8e7h2h4a7d7h4h5e7d8h5h6g7g6g3e4f7f5e5f6e8f6e4g5d7d6f3e5d8e7g5e4f6e4d3e4c8a6e3g3f8d8d1d6d8d6e5f7',
  ],
  [
    'Philipp Kyas',
    '1-0',
    'e2e4e7e5g1f3b8c6f1b5g8f6e1g1d7d6d2d4c8d7f1e1e5d4b5c6b7c6f3d4c6c5d4f3f8e7e4e5d6e5f3e5d7e6d1d8a8d8e5c6d8d6c6e7e8e7b1c3f6d5c3e4d6c6b2b3d5b4e1e2h8d8c1e3d8d5a2a3h7h6f2f3b4a6a1e1a6b8c2c4d5e5g2g4f7f5e3f4b8d7f4e5d7e5e4d2e5d3g4f5d3e1e2e1',
  ],
  [
    'Alexander Funk',
    '1-0',
    'e2e4e7e5g1f3d7d6d2d4f8e7d4e5d6e5d1d8e7d8f3e5d8f6e5c4b8c6c2c3h7h6f2f4c8e6c1e3g8e7b1a3a7a6e4e5e6c4a3c4e7d5e5f6d5f6e1c1e8g8f1d3c6e7e3c5f8e8h1e1e7d5g2g3b7b6c5d4c7c5d4f6g7f6d3e4a8d8e4d5e8e1d1e1d8d5c4b6d5d8e1e7g8g7b6d7c5c4f4f5h6h5h2h4a6a5b2b3a5a4b3c4a4a3c4c5d8c8c1c2c8g8c2b3g8a8d7b6a8g8b3a3',
  ],
  [
    'Andreas Pemberneck',
    '1-0',
    'e2e4d7d6d2d4g8f6b1c3g7g6g2g3f8g7f1g2c7c6g1e2e8g8e1g1e7e5h2h3b8d7a2a4a7a5f1e1h7h6c1e3d7b6d4e5f6e8d1c1g8h7e5d6b6c4e1d1c4e3c1e3c8e6e4e5d8d7e2f4g6g5f4e6f7e6f2f4g5f4g3f4f8f7g2e4h7h8e4g6f7f5g6f5e6f5e5e6d7d8d6d7d8e7d7e8qa8e8d1d7e7b4a1d1g7f6d7f7f6e7e3e5',
  ],
  [
    'Steffen Urban',
    '1-0',
    'g1f3g8f6c2c4g7g6g2g3f8g7f1g2e8g8e1g1d7d6d2d4b8d7b1c3e7e5e2e4c7c6h2h3d8e7f1e1a7a6c1g5h7h6g5e3b7b5d4e5d7e5f3e5d6e5c4b5a6b5d1c1c8e6a2a4e7b4e3d2b5a4c3a4b4c4c1c4e6c4a4c5f8b8d2c3f6h7b2b3c4b5c5d7a8a1e1a1b8e8a1a7h7f8d7c5e8d8g2f3h6h5g1g2g7f6b3b4d8d6h3h4f8e6c5d7e6d4d7f6d6f6c3d4e5d4a7d7d4d3f3d1f6e6d1b3e6e4b3f7g8f8f7g6e4b4g6d3b5d3',
  ],
  [
    'C Barlag',
    '0-1',
    'd2d4g8f6c2c4e7e5d4e5f6g4c1f4b8c6g1f3f8b4b1d2d8e7e2e3g4e5f3e5c6e5f1e2d7d6e1g1c8d7d2f3b4c5f4e5d6e5d1d5e5e4d5b7e8g8f3d2a8b8b7e4b8b2e4d3d7a4a1b1b2a2d3c3f8d8b1b2a2b2c3b2c5e3d2f3e3c5h2h3a4c6f3h2a7a5e2f3c6f3h2f3a5a4f1e1a4a3b2b5e7d6b5a4h7h6e1f1d6b6h3h4b6b7a4c2d8b8c2f5c5f8f3e5c7c6h4h5f8d6c4c5d6e5f5e5b7b2e5c7a3a2c7a7b2b1g2g3b1f1',
  ],
  [
    'Sebastian Sack',
    '1-0',
    'd2d4d7d5c2c4c7c6g1f3g7g6c1f4g8f6e2e3c8g4c4d5c6d5b1c3f6e4d1b3e7e6b3b7b8d7f1b5e4f6f3e5f8d6e5d7f6d7f4d6e6e5c3d5d8a5b2b4a5d8d5c7',
  ],
  [
    'Thomas Retzlaff',
    '1-0',
    'd2d4d7d5c2c4c7c6g1f3g8f6e2e3e7e6b1d2b8d7f1d3d5c4d2c4f8e7e1g1e8g8e3e4b7b5c4e3c8b7e4e5f6e8d1c2h7h6d3h7g8h8h7e4f7f5e5f6e8f6f3h4f8e8e4g6e8f8g6d3f8e8h4g6h8g8b2b3d7f8c1b2a7a6g6e7e8e7a1e1d8e8b2a3e7c7a3d6c7c8e3f5c8d8d6c5e8d7f5d6d8b8c2e2f6d5e2e5d5c7e1e3c7e8e3g3e8d6c5d6b8d8f1e1b7c8e1e4d7b7e4g4d8d7e5f4',
  ],
  [
    'Stephan Hansch',
    '1-0',
    'd2d4g8f6c2c4g7g6b1c3f8g7e2e4d7d6h2h3e8g8c1e3e7e5d4d5f6d7g2g4f7f5g4f5g6f5e4f5f8f5f1d3f5f8c3e4d7f6g1f3c8f5f3g5f6e4d3e4f5e4g5e4h7h6d1g4d8c8h1g1c8g4g1g4g8h7e1e2b8d7a1g1f8g8g4h4a8f8e4g5h7h8g5e6f8f6e6c7a7a6c7e6b7b6g1g3h8h7e6g5h7h8g5e4',
  ],
  [
    'Juergen Kessler',
    '1-0',
    'd2d4d7d5c2c4g8f6c4d5f6d5e2e4d5b6b1c3g7g6c1e3f8g7h2h3e8g8g1f3b8d7a2a4a7a5d1b3d7f6a1d1e7e6f1e2d8e7b3c2f8d8e1g1c7c6d4d5b6d7d5d6e7f8e3g5h7h6g5f4f6h5f4h2e6e5e2c4h5f4c4a2d7c5h2f4e5f4c3e2c5a6c2d2a6b4a2b3g6g5e4e5c8e6b3e6f7e6e2d4f8f7d1c1g7e5f3e5f7f6d4f3b4d5d6d7g8g7d2d3d5e7e5g4f6f5d3d4g7h7g4f6h7g6f6e8f5f8f1e1g6f7f3e5f7g8e8c7e7f5',
  ],
  [
    'Ulrich Claus',
    '1-0',
    'c2c4g8f6b1c3g7g6e2e4d7d6d2d4f8g7h2h3e8g8c1e3b8d7g1f3e7e5d4d5f8e8g2g4d7c5f3d2a7a5f1e2e8f8g4g5f6e8h3h4f7f5f2f3f5f4e3f2b7b6b2b3f8f7a2a3c8d7b3b4c5b7d1b1g7f8e1d1e8g7d1c2g7h5b1g1d8e8c2b2f8e7e2f1f7f8f1h3e8c8h3d7c8d7g1g4f8d8g4d7d8d7d2b3a5a4b3d2g8f7a1g1d7d8c3b5d8c8g1c1f7e8d2b1e8d8b1c3c8b8b2c2d8d7c2d3a8a6c3d1e7f8d1b2f8e7b5c3b8a8',
  ],
  [
    'Josefine Heinemann',
    '1-0',
    'e2e4e7e5g1f3b8c6f1b5b7b6e1g1c8b7b5c6b7c6f3e5c6e4f1e1g8f6d2d3f8d6e5c4d8e7c4d6c7d6d3e4e8g8b1c3f8e8c1f4d6d5c3d5f6d5d1d5a8c8c2c3c8c5d5d4d7d5f2f3e7e6e4d5e6d7e1e8d7e8d5d6e8d7a1e1c5c8e1e7d7d8d6d7c8a8d4d5h7h6d5f7g8h7f7g7',
  ],
  [
    'O Langenfeld',
    '1-0',
    'd2d4g8f6c2c4c7c5d4d5e7e6b1c3e6d5c4d5d7d6e2e4g7g6h2h3f8g7g1f3e8g8f1d3f8e8e1g1a7a6a2a4d8c7a4a5c5c4d3c2b8d7c1e3b7b5a5b6d7b6d1d2c8d7f3d4e8c8a1a2c7b7f1b1d7e8e3f4c8d8c2d1f6e4c3e4b7d5d4c2d5e4d1f3e4e6c2d4g7d4d2d4c4c3a2a1c3b2b1b2e6c4d4b6a8b8b6b8d8b8b2b8c4f4b8e8g8g7e8e4f4f5a1a6d6d5e4d4f5b1d4d1b1b4a6a2',
  ],
  [
    'Dieter Jensch',
    '1-0',
    'd2d4d7d5c2c4d5c4e2e4e7e5g1f3e5d4f1c4f8b4b1d2b8c6e1g1d8f6e4e5f6g6f1e1g8e7a2a3b4d2c1d2c8g4d1b3e8g8e5e6f7f6a1c1f8e8c4d3g6h5d3e4f6f5e4c6e7c6f3e5c6e5e1e5h5g6h2h3',
  ],
  [
    'Kerstin Wolter',
    '1/2-1/2',
    'e2e4c7c6d2d4d7d5b1d2d5e4d2e4c8f5e4g3f5g6h2h4h7h6g1f3b8d7h4h5g6h7f1d3h7d3d1d3g8f6c1d2e7e6e1c1d8c7g3e4f6e4d3e4e8c8e4e2f8d6h1e1h8e8f3e5d7e5d4e5d6e7f2f4d8d7d2e3d7d1e1d1c8b8g2g4',
  ],
];

/**
 * The games of one exhibition, up to move 40: Anatoly Karpov, White, in Wolfsburg on
 * 20 January 2007. A twenty-fifth, drawn after 11 moves, is left out.
 */
export const WOLFSBURG: readonly ChessGame[] = ROWS.map(([opponent, result, moves]) => ({
  opponent,
  result,
  moves,
  masterPlays: 'white',
}));
