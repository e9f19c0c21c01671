import time
from multiprocessing import Process, Semaphore, Value


def think():
    return sum(range(20_000))


def play(open_games, masters, moves):
    with open_games:  # <- closed
        for _ in range(3):
            with masters:  # <- first waiting
                think()  # <- here
            with moves.get_lock():
                moves.value += 1
            time.sleep(0.02)  # <- thinking


if __name__ == '__main__':
    open_games = Semaphore(2)  # games in progress, at most
    masters = Semaphore(2)  # moves at one instant, at most
    moves = Value('i', 0)
    games = [Process(target=play, args=(open_games, masters, moves)) for _ in range(4)]
    for game in games:
        game.start()
    for game in games:
        game.join()  # <- over
    print('4 games,', moves.value, 'moves')  # <- done
