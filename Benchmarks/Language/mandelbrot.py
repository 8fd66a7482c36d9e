def steps(x, y, limit):
    re = 0.0
    im = 0.0
    for step in range(limit):
        re2 = re * re
        im2 = im * im
        if re2 + im2 > 4.0:
            return step
        im = 2.0 * re * im + y
        re = re2 - im2 + x
    return limit


width = 200
height = 120
total = 0
for row in range(height):
    for column in range(width):
        x = float(column) / float(width) * 3.0 - 2.0
        y = float(row) / float(height) * 2.0 - 1.0
        total += steps(x, y, 300)
print(total)
