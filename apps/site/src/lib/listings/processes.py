import time
from multiprocessing import Pool

moves = []  # every process has its own


def think():
    return sum(range(20_000))


def play(board):  # <- first
    for _ in range(3):
        think()  # <- here
        moves.append(board)
        time.sleep(0.02)  # <- thinking waiting
    return moves.count(board)


if __name__ == '__main__':
    with Pool(2) as masters:  # two interpreters start
        made = masters.map(play, [1, 2, 3, 4])  # <- closed over
    print(sum(made), 'moves told,', len(moves), 'here')  # <- done
