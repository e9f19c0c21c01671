import asyncio

in_progress = set()
most = 0


def think():
    return sum(range(20_000))


async def play(board, limit):
    global most
    async with limit:  # <- closed first
        in_progress.add(board)
        most = max(most, len(in_progress))
        for _ in range(3):
            think()  # <- here
            await asyncio.sleep(0.02)  # <- thinking waiting
        in_progress.remove(board)


async def exhibition():
    limit = asyncio.Semaphore(12)  # at most so many open games
    games = [play(board, limit) for board in range(24)]
    await asyncio.gather(*games)  # <- over


asyncio.run(exhibition())
print('24 games, at most', most, 'open')  # <- done
