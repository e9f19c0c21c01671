import asyncio

moves = []


def think():
    return sum(range(20_000))


async def play(board, limit):
    async with limit:  # <- closed
        for _ in range(3):
            think()  # <- here
            moves.append(board)
            await asyncio.sleep(0.02)  # <- thinking waiting


async def exhibition():
    limit = asyncio.Semaphore(2)  # at most two open games
    await asyncio.gather(*(play(board, limit) for board in [1, 2, 3, 4]))


asyncio.run(exhibition())
print('moves at boards', *moves)  # <- over
