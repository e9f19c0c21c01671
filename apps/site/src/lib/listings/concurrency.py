import asyncio
from multiprocessing import Pool

turns = []


async def count(name):  # several in progress, one at a time
    for number in [1, 2, 3]:
        turns.append(f'{name}{number}')  # <- here
        await asyncio.sleep(0)  # <- thinking waiting


async def take_turns():
    await asyncio.gather(count('a'), count('b'))  # <- closed


def count_alone(name):  # in a process of its own
    return [f'{name}{number}' for number in [1, 2, 3]]


if __name__ == '__main__':
    asyncio.run(take_turns())
    print('in turns', *turns)  # <- over
    with Pool(2) as processes:
        for counted in processes.map(count_alone, ['a', 'b']):
            print('at once', *counted)
