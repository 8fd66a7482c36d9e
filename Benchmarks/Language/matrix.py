def product(a, b, size):
    result = [0.0] * (size * size)
    for row in range(size):
        for column in range(size):
            sum = 0.0
            for k in range(size):
                sum += a[row * size + k] * b[k * size + column]
            result[row * size + column] = sum
    return result


size = 139
a = []
b = []
for index in range(size * size):
    a.append(float(index % 7) - 3.0)
    b.append(float(index % 5) * 0.5)
c = product(a, b, size)
trace = 0.0
for index in range(size):
    trace += c[index * size + index]
print(trace, c[1])
