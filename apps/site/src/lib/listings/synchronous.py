import time

moves = []


# Her move: the processor works.
def think():
    return sum(range(20_000))


# Waits for 20 ms, and all that is in this thread with it.
def reply():
    time.sleep(0.02)


def play(board):  # <- first
    for _ in range(3):
        think()  # <- here
        moves.append(board)
        reply()  # <- thinking waiting


for board in [1, 2, 3, 4]:  # <- closed over
    play(board)
print('moves at boards', *moves)  # <- done
