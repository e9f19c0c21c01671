import asyncio

moves = []


# Her move: the processor works, and nobody else is served.
def think():
    return sum(range(20_000))


async def play(board):  # <- first
    for _ in range(3):
        think()  # <- here
        moves.append(board)
        await asyncio.sleep(0.02)  # <- thinking waiting


async def exhibition():
    games = [play(board) for board in [1, 2, 3, 4]]  # <- closed
    await asyncio.gather(*games)  # <- over


asyncio.run(exhibition())
print('moves at boards', *moves)  # <- done
