var measurements: [Double] = [1.5, 2.25]
measurements.append("3.75")
print(measurements)
