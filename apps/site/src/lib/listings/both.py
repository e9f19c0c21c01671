import asyncio
from multiprocessing import Pool


def think():
    return sum(range(20_000))


async def play(board, moves):  # <- first
    for _ in range(3):
        think()  # <- here
        moves.append(board)
        await asyncio.sleep(0.02)  # <- thinking waiting


async def exhibition(boards):
    moves = []
    await asyncio.gather(*(play(board, moves) for board in boards))  # <- closed over
    return moves


def master(boards):  # an event loop in each process
    return asyncio.run(exhibition(boards))


if __name__ == '__main__':
    with Pool(2) as masters:
        for moves in masters.map(master, [[1, 3], [2, 4]]):
            print('a master moved at boards', *moves)  # <- done
